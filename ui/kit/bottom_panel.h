// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"
#include "ui/kit/panel.h"

class QHBoxLayout;
class QVBoxLayout;

namespace fairlead {

/// The strip under a place: a title with counts, tools, a close button and one list.
class BottomPanel : public Panel {
    Q_OBJECT
public:
    explicit BottomPanel(const QString &title, QWidget *parent = nullptr);

    /// Toned words after the title: "3 errors  7 warnings".
    void setCounts(const QList<TextRun> &runs);
    void addTool(QWidget *tool);
    /// The panel owns `content`; the one before is deleted.
    void setContent(QWidget *content);

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title;
    RunsLabel *m_counts;
    QHBoxLayout *m_tools;
    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
};

/// A finding as one line: its icon, a toned sentence and what can be done, as links at the end.
class FindingRow final : public QWidget {
    Q_OBJECT
public:
    FindingRow(QLatin1String icon, Tone tone, const QList<TextRun> &sentence, QWidget *parent = nullptr);

    /// `id` comes back in chosen().
    void addLink(const QString &id, const QString &words);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    QHBoxLayout *m_row;
};

} // namespace fairlead
