// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/key_names.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace fairlead {

/// Where a command is offered besides the palette, which has them all.
enum class Offer { PaletteOnly, FileMenu };

/// Something the window can do. The palette finds it by its words, its keys work from anywhere.
struct Command {
    QString id;
    QString words;            ///< translated: "Save a copy…"
    QList<QKeySequence> keys; ///< the first is shown
    std::function<void()> run;
    std::function<bool()> isEnabled; ///< empty: always
    Offer offer = Offer::PaletteOnly;

    bool enabled() const { return !isEnabled || isEnabled(); }
    QString keysShown() const
    {
        return keys.isEmpty() ? QString() : keyNames(keys.first().toString(QKeySequence::PortableText));
    }
};

/// What a window can do: the shell's own commands, and those that the program adds.
class Commands {
public:
    void add(Command command) { m_all.append(std::move(command)); }
    const QList<Command> &all() const { return m_all; }
    /// Null when there is no such command.
    const Command *find(const QString &id) const
    {
        for (const Command &command : m_all) {
            if (command.id == id)
                return &command;
        }
        return nullptr;
    }
    /// Does nothing when the command is missing or not possible now.
    void run(const QString &id) const
    {
        if (const Command *command = find(id); command && command->enabled())
            command->run();
    }

private:
    QList<Command> m_all;
};

} // namespace fairlead
