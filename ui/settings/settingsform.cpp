// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsform.h"

#include "widgets/timetext.h"

#include <QLineEdit>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;

void SettingsForm::take(const contract::SettingsView &view)
{
    m_basis = view;
    m_filling = true;
    fill(view);
    m_filling = false;
}

bool SettingsForm::isChanged() const
{
    contract::SettingsPatch patch;
    return collect(patch);
}

void SettingsForm::addTo(contract::TestMessageRequest &request) const
{
    contract::SettingsPatch patch;
    collect(patch);
    request.textMessages = patch.textMessages;
    request.email = patch.email;
}

QLineEdit *SettingsForm::makeField(qsizetype most, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(static_cast<int>(most));
    field->setPlaceholderText(placeholder);
    connect(field, &QLineEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(field, &QLineEdit::returnPressed, this, &SettingsForm::submitted);
    return field;
}

QLineEdit *SettingsForm::makeSecret()
{
    QLineEdit *field = makeField(512);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData
                               | Qt::ImhNoAutoUppercase);
    return field;
}

QString SettingsForm::secretHint(const contract::SecretState &state)
{
    if (!state.set)
        return {};
    return state.setAt ? tr("Set on %1; type to replace it").arg(widgets::timeText(*state.setAt))
                       : tr("Set; type to replace it");
}

std::optional<QString> changedText(const QLineEdit &field, const QString &before)
{
    const QString text = field.text().trimmed();
    return text == before ? std::nullopt : std::optional(text);
}

} // namespace countersign::ui::settings
