// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/settings.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace countersign::ui::settings {

class SettingsForm;

// The parts that the service's settings are shown in: on the page, and as steps of the first run.
enum class Part : quint8 { TextMessages, Email, Countries, Business };

QString partTitle(Part part);
/// What it is good for, in a sentence or two.
QString partText(Part part);
/// The channel of test messages, "sms" or "email"; empty if there is nothing to be tested.
QString testChannel(Part part);
SettingsForm *makeForm(Part part, QWidget *parent);
/// Whether all of it was given when the service was started, and is changed there.
bool isGiven(Part part, const contract::SettingsView &view);
QString givenText();
/// Whether anything is set there.
bool isSetUp(Part part, const contract::SettingsView &view);

/// What is in force, as names and values.
QList<std::pair<QString, QString>> partRows(Part part, const contract::SettingsView &view);

/// What became of a test message, by the provider's code.
QString deliveryText(const contract::TestMessageReply &reply);

} // namespace countersign::ui::settings
