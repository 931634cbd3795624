// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/incident_edits.h"
#include "ui/kit/accessible_parts.h"
#include "ui/kit/picture.h"
#include "ui/kit/theme.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// How one incident went, from its start to its last time, drawn to scale: a bar of the spans between its
/// times, each with its length in words, and under it the lines of its timeline, a shape a kind. ← → go along
/// the lines, Enter chooses one.
class IncidentCourse final : public QWidget, public Picture, public AccessibleParts {
    Q_OBJECT
public:
    explicit IncidentCourse(QWidget *parent = nullptr);

    void show(const Incident &incident, std::vector<IncidentEntry> entries);
    /// The line that is marked; a null id: none.
    void setCurrent(const Id<IncidentEntry> &entry);
    /// Spans between its times: the words of each and its length in minutes.
    struct Stage {
        IncidentMoment from = IncidentMoment::Started;
        IncidentMoment to = IncidentMoment::Detected;
        QString words;
        qint64 minutes = 0;
    };
    std::vector<Stage> stages() const;

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override;

    int partCount() const override { return int(m_entries.size()); }
    QString partName(int part) const override;
    QRect partArea(int part) const override;
    int currentPart() const override { return m_current; }
    void pressPart(int part) override { choose(part); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entryChosen(const fairlead::Id<fairlead::IncidentEntry> &entry);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int part);
    QDateTime last() const;
    double xOf(const QDateTime &at, double width, const Theme &look) const;
    QRectF markOf(size_t entry, double width, const Theme &look) const;
    void draw(QPainter &painter, double width, const Theme &look, bool isLive) const;
    void drawStages(QPainter &painter, double width, const Theme &look) const;
    void drawMoments(QPainter &painter, double width, const Theme &look) const;
    int entryAt(QPointF position) const;

    Incident m_incident;
    std::vector<IncidentEntry> m_entries;
    int m_current = -1;
};

} // namespace fairlead
