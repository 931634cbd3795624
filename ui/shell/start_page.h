// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/new_workspace.h"
#include "ui/kit/message_bar.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace fairlead {

/// What is shown while no workspace is open (screens.md 4.10): the sample, an empty start in three
/// fields, a file, an import, and what was open before.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const QStringList &recent, QWidget *parent = nullptr);

    StartAnswers answers() const;
    /// Without it the verb is not offered.
    void setImportAvailable(bool available);
    void say(MessageBar::Level level, const QString &sentence);
    /// A way out of what say() told; its id comes back in wayOutChosen().
    void addWayOut(const QString &id, const QString &words);

Q_SIGNALS:
    void sampleWanted();
    void emptyWanted(const fairlead::StartAnswers &answers);
    void openWanted();
    void importWanted();
    void fileWanted(const QString &file);
    void wayOutChosen(const QString &id);

private:
    QWidget *buildVerbs(const QStringList &recent);
    QWidget *buildFields();

    MessageBar *m_message;
    QWidget *m_import = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_teams;
    QPlainTextEdit *m_people;
};

} // namespace fairlead
