// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace countersign::app {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

// Turns the echo of the terminal off for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
#ifdef Q_OS_WIN
        m_handle = GetStdHandle(STD_INPUT_HANDLE);
        m_known = GetConsoleMode(m_handle, &m_mode) != 0;
        if (m_known)
            SetConsoleMode(m_handle, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
#else
        m_known = ::tcgetattr(STDIN_FILENO, &m_mode) == 0;
        if (m_known) {
            termios silent = m_mode;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
#endif
    }
    ~SilentTerminal()
    {
        if (!m_known)
            return;
#ifdef Q_OS_WIN
        SetConsoleMode(m_handle, m_mode);
#else
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_mode);
#endif
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    bool m_known = false;
#ifdef Q_OS_WIN
    HANDLE m_handle = nullptr;
    DWORD m_mode = 0;
#else
    termios m_mode = {};
#endif
};

} // namespace

void printLine(const QString &line)
{
    write(stdout, line + u'\n');
}

void printError(const Error &error)
{
    write(stderr, QStringLiteral("countersign: ") + error.detail + u'\n');
}

void printProgress(const QString &line)
{
    if (isTerminal(stderr))
        write(stderr, QStringLiteral("\r\033[K") + line);
}

QString askSecret(const QString &prompt)
{
    const bool terminal = isTerminal(stdin);
    if (terminal)
        write(stderr, prompt);
    const SilentTerminal silent;
    QTextStream input(stdin);
    const QString line = input.readLine(1024);
    if (terminal)
        write(stderr, QStringLiteral("\n"));
    return line;
}

} // namespace countersign::app
