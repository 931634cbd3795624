// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace fairlead {

/// One part of the status line; a button where it leads somewhere.
class StatusSegment final : public QAbstractButton {
    Q_OBJECT
public:
    StatusSegment(const QString &id, bool leadsSomewhere, QWidget *parent);

    QString id() const { return m_id; }
    void show(QLatin1String icon, const QString &words, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_id;
    QLatin1String m_icon;
    Tone m_tone = Tone::Secondary;
    bool m_leads;
};

/// The line at the bottom of the window. Segments stand in the order they were added; those at the end
/// are added with addEnd(). Where there is no room they shrink to "…" with a tooltip.
class StatusLine final : public Panel {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `leads`: the segment is a button and emits chosen().
    void add(const QString &id) { insert(id, false, false); }
    void addLink(const QString &id) { insert(id, true, false); }
    void addEnd(const QString &id) { insert(id, false, true); }
    void addEndLink(const QString &id) { insert(id, true, true); }
    /// Empty words hide the segment. An icon is optional.
    void set(const QString &id, const QString &words, Tone tone = Tone::Secondary, QLatin1String icon = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

private:
    void insert(const QString &id, bool leads, bool atEnd);
    QHBoxLayout *m_row;
    QList<StatusSegment *> m_segments;
    int m_atStart = 0;
};

} // namespace fairlead
