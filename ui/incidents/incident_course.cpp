// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_course.h"

#include "core/base/choice_text.h"
#include "ui/incidents/incident_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace fairlead {

namespace {

using namespace incident_words;

constexpr std::array moments{IncidentMoment::Started, IncidentMoment::Detected, IncidentMoment::Acknowledged,
                             IncidentMoment::Restored, IncidentMoment::Closed};
constexpr int barTop = 20;
constexpr int barHeight = 20;
constexpr int marksTop = 48;
constexpr int markSize = 16;
constexpr int wholeHeight = 74;

/// What goes on until the later of two times is reached.
QString stageWords(IncidentMoment until)
{
    switch (until) {
    case IncidentMoment::Detected:
        return IncidentCourse::tr("not seen");
    case IncidentMoment::Acknowledged:
        return IncidentCourse::tr("nobody on it");
    case IncidentMoment::Restored:
        return IncidentCourse::tr("being restored");
    default:
        return IncidentCourse::tr("tidying up");
    }
}

/// Users still suffer until it is restored: darker fills until then. Lightness alone tells them apart.
QColor stageColor(IncidentMoment until, const Theme &look)
{
    switch (until) {
    case IncidentMoment::Detected:
        return mix(look.ground, look.error, 0.75);
    case IncidentMoment::Acknowledged:
        return mix(look.ground, look.error, 0.5);
    case IncidentMoment::Restored:
        return mix(look.ground, look.error, 0.28);
    default:
        return mix(look.ground, look.text, look.dark ? 0.24 : 0.12);
    }
}

/// A circle saw, a square did, a diamond decided, a triangle told: a shape a kind, so that none needs colour.
void drawMark(QPainter &painter, IncidentEntryKind kind, const QRectF &area)
{
    switch (kind) {
    case IncidentEntryKind::Observation:
        painter.drawEllipse(area.adjusted(2, 2, -2, -2));
        return;
    case IncidentEntryKind::Action:
        painter.drawRect(area.adjusted(3, 3, -3, -3));
        return;
    case IncidentEntryKind::Decision:
        painter.drawPolygon(QPolygonF({{area.center().x(), area.top()},
                                       {area.right(), area.center().y()},
                                       {area.center().x(), area.bottom()},
                                       {area.left(), area.center().y()}}));
        return;
    case IncidentEntryKind::Communication:
        break;
    }
    painter.drawPolygon(QPolygonF({{area.left() + 1, area.top() + 3},
                                   {area.right() - 1, area.top() + 3},
                                   {area.center().x(), area.bottom() - 1}}));
}

} // namespace

IncidentCourse::IncidentCourse(QWidget *parent) : QWidget(parent)
{
    tellParts();
    setAccessibleName(tr("Course of the incident"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IncidentCourse::show(const Incident &incident, std::vector<IncidentEntry> entries)
{
    const Id<IncidentEntry> was = m_current >= 0 ? m_entries[size_t(m_current)].id : Id<IncidentEntry>();
    m_incident = incident;
    m_entries = std::move(entries);
    m_current = -1;
    setCurrent(was);
    update();
}

void IncidentCourse::setCurrent(const Id<IncidentEntry> &entry)
{
    const auto at = std::ranges::find(m_entries, entry, &IncidentEntry::id);
    m_current = entry.isNull() || at == m_entries.end() ? -1 : int(at - m_entries.begin());
    update();
    if (hasFocus() && m_current >= 0)
        tellCurrentPart(*this);
}

void IncidentCourse::choose(int part)
{
    if (part < 0 || part >= partCount())
        return;
    const Id<IncidentEntry> entry = m_entries[size_t(part)].id;
    setCurrent(entry);
    Q_EMIT entryChosen(entry);
}

std::vector<IncidentCourse::Stage> IncidentCourse::stages() const
{
    std::vector<Stage> stages;
    std::optional<IncidentMoment> before;
    for (const IncidentMoment moment : moments) {
        const QDateTime at = momentOf(m_incident, moment);
        if (!at.isValid())
            continue;
        if (before) {
            const qint64 minutes = momentOf(m_incident, *before).secsTo(at) / 60;
            stages.push_back({*before, moment, stageWords(moment), std::max<qint64>(0, minutes)});
        }
        before = moment;
    }
    return stages;
}

QDateTime IncidentCourse::last() const
{
    QDateTime last = m_incident.startedAt;
    for (const IncidentMoment moment : moments) {
        const QDateTime at = momentOf(m_incident, moment);
        last = at.isValid() ? std::max(last, at) : last;
    }
    for (const IncidentEntry &entry : m_entries)
        last = std::max(last, entry.at);
    return last;
}

double IncidentCourse::xOf(const QDateTime &at, double width, const Theme &look) const
{
    const double edge = look.px(markSize) / 2.0;
    const double all = double(m_incident.startedAt.secsTo(last()));
    const double part = all > 0 ? double(m_incident.startedAt.secsTo(at)) / all : 0;
    return edge + std::clamp(part, 0.0, 1.0) * (width - 2 * edge);
}

QRectF IncidentCourse::markOf(size_t entry, double width, const Theme &look) const
{
    const double side = look.px(markSize);
    return {xOf(m_entries[entry].at, width, look) - side / 2, double(look.px(marksTop)), side, side};
}

void IncidentCourse::drawStages(QPainter &painter, double width, const Theme &look) const
{
    painter.setFont(look.font(TextSize::Note));
    const QFontMetricsF metrics(painter.font());
    for (const Stage &stage : stages()) {
        const double from = xOf(momentOf(m_incident, stage.from), width, look);
        const double to = xOf(momentOf(m_incident, stage.to), width, look);
        const QRectF area(from, look.px(barTop), std::max(1.0, to - from), look.px(barHeight));
        const QColor fill = stageColor(stage.to, look);
        painter.fillRect(area, fill);
        painter.fillRect(QRectF(area.left(), area.top(), look.px(1), area.height()), look.ground);
        const QString length = between(momentOf(m_incident, stage.from), momentOf(m_incident, stage.to));
        const QString whole = QString(stage.words + QStringLiteral("  ") + length);
        const double room = area.width() - 2 * look.px(4);
        const QString words = metrics.horizontalAdvance(whole) <= room ? whole
            : metrics.horizontalAdvance(length) <= room                ? length
                                                                       : QString();
        painter.setPen(contrast(fill, look.text) >= contrast(fill, look.ground) ? look.text : look.ground);
        painter.drawText(area, Qt::AlignCenter, words);
    }
}

/// Over the bar: what was reached there, and when; a word that would run into the one before is left out.
void IncidentCourse::drawMoments(QPainter &painter, double width, const Theme &look) const
{
    painter.setFont(look.font(TextSize::Note));
    const QFontMetricsF metrics(painter.font());
    double free = 0;
    for (size_t i = 0; i < moments.size(); ++i) {
        const QDateTime at = momentOf(m_incident, moments[i]);
        if (!at.isValid())
            continue;
        const double x = xOf(at, width, look);
        const QString time = at.toUTC().toString(QStringLiteral("HH:mm"));
        for (const QString &words : {QString(momentTitle(moments[i]) + u' ' + time), time}) {
            const double room = metrics.horizontalAdvance(words) + 1;
            const double left = std::clamp(x - room / 2, 0.0, std::max(0.0, width - room));
            if (left < free)
                continue;
            painter.setPen(look.textSecondary);
            painter.drawText(QRectF(left, 0, room, look.px(barTop - 2)), Qt::AlignLeft | Qt::AlignVCenter,
                             words);
            free = left + room + look.px(8);
            break;
        }
    }
}

void IncidentCourse::draw(QPainter &painter, double width, const Theme &look, bool isLive) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawStages(painter, width, look);
    drawMoments(painter, width, look);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const bool isCurrent = isLive && int(i) == m_current;
        const QRectF area = markOf(i, width, look);
        painter.setPen(QPen(isCurrent ? look.accent : look.text, look.px(1.4)));
        painter.setBrush(isCurrent ? look.accent : look.ground);
        drawMark(painter, m_entries[i].kind, area);
    }
    if (isLive && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, look.focusRing()));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void IncidentCourse::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, width(), theme(this), true);
}

QSize IncidentCourse::sizeHint() const
{
    return {theme(this).px(480), theme(this).px(wholeHeight)};
}

QSize IncidentCourse::minimumSizeHint() const
{
    return {theme(this).px(240), theme(this).px(wholeHeight)};
}

int IncidentCourse::entryAt(QPointF position) const
{
    for (size_t i = m_entries.size(); i-- > 0;) {
        if (markOf(i, width(), theme(this)).adjusted(-2, -2, 2, 2).contains(position))
            return int(i);
    }
    return -1;
}

bool IncidentCourse::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int entry = entryAt(help->pos());
        QToolTip::showText(help->globalPos(), entry < 0 ? finding() : partName(entry), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void IncidentCourse::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(entryAt(event->position()));
}

void IncidentCourse::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return choose(std::min(partCount() - 1, m_current + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(partCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

QString IncidentCourse::partName(int part) const
{
    const IncidentEntry &entry = m_entries[size_t(part)];
    return tr("%1, %2: %3", "time, kind and text of a line of the timeline")
        .arg(entry.at.toUTC().toString(QStringLiteral("HH:mm")), choiceText(IncidentEntry::table, entry.kind),
             entry.text);
}

QRect IncidentCourse::partArea(int part) const
{
    return markOf(size_t(part), width(), theme(this)).toAlignedRect();
}

QString IncidentCourse::finding() const
{
    if (!m_incident.startedAt.isValid())
        return {};
    if (!m_incident.restoredAt.isValid())
        return tr("It is not restored yet");
    const QString restored = between(m_incident.startedAt, m_incident.restoredAt);
    if (!m_incident.detectedAt.isValid())
        return tr("Restored after %1").arg(restored);
    return tr("Detected after %1, restored after %2")
        .arg(between(m_incident.startedAt, m_incident.detectedAt), restored);
}

QString IncidentCourse::pictureName() const
{
    return tr("course of %1").arg(m_incident.key);
}

QSizeF IncidentCourse::pictureSize() const
{
    return {double(std::max(width(), theme(this).px(560))), double(theme(this).px(wholeHeight))};
}

void IncidentCourse::drawPicture(QPainter &painter, const Theme &look) const
{
    draw(painter, pictureSize().width(), look, false);
}

PictureTable IncidentCourse::pictureTable() const
{
    PictureTable table;
    table.headers = {tr("UTC"), tr("After"), tr("What")};
    struct Line {
        QDateTime at;
        QString what;
    };
    std::vector<Line> lines;
    for (const IncidentMoment moment : moments) {
        if (const QDateTime at = momentOf(m_incident, moment); at.isValid())
            lines.push_back({at, momentTitle(moment)});
    }
    for (const IncidentEntry &entry : m_entries)
        lines.push_back(
            {entry.at,
             QString(choiceText(IncidentEntry::table, entry.kind) + QStringLiteral(": ") + entry.text)});
    std::ranges::stable_sort(lines, {}, &Line::at);
    for (const Line &line : lines)
        table.rows.append({line.at.toUTC().toString(QStringLiteral("HH:mm")),
                           between(m_incident.startedAt, line.at), line.what});
    return table;
}

} // namespace fairlead
