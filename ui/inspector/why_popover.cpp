// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/why_popover.h"

namespace fairlead {

namespace {

constexpr size_t mostCauses = 6; // more would leave the window; the nearest come first

const QLatin1String changeLink("change:");
const QLatin1String causeLink("cause:");

/// Titles of causes are sentences; the popover's rows are one line.
QString shortened(const QString &title)
{
    constexpr qsizetype most = 48;
    return title.size() <= most ? title : QString(title.left(most - 1).trimmed() % u'…');
}

} // namespace

WhyPopover::WhyPopover(QWidget *window) : QObject(window), m_popover(new Popover(window))
{
    connect(m_popover, &Popover::linkChosen, this, &WhyPopover::follow);
}

void WhyPopover::show(const Explanation &explanation, QWidget *anchor, const QRect &area)
{
    m_shown = explanation;
    m_anchor = anchor;
    m_area = area;
    fill();
    m_popover->openAt(anchor, area);
}

void WhyPopover::fill()
{
    QList<PopoverRow> rows;
    for (size_t i = 0; i < m_shown.rows.size(); ++i) {
        const ExplanationRow &row = m_shown.rows[i];
        const QString value = row.unit.isEmpty() ? row.value : QString(row.value % u' ' % row.unit);
        const bool last = i + 1 == m_shown.rows.size();
        rows.append({row.label, value, row.change ? tr("change") : QString(), changeLink + QString::number(i),
                     last && m_shown.rows.size() > 1, last && m_shown.rows.size() > 1});
    }
    const size_t causes = std::min(mostCauses, m_shown.children.size());
    for (size_t i = 0; i < causes; ++i)
        rows.append({shortened(m_shown.children[i].title),
                     {},
                     tr("why?"),
                     causeLink + QString::number(i),
                     false,
                     i == 0});
    m_popover->setHeading(tr("Why?"), m_shown.title);
    m_popover->setRows(rows);
    QStringList words = m_shown.sentences;
    if (!m_shown.formula.isEmpty())
        words.append(m_shown.formula);
    m_popover->setNote(words.join(u'\n'));
}

void WhyPopover::follow(const QString &link)
{
    const size_t index = size_t(link.section(u':', 1).toInt());
    if (link.startsWith(causeLink) && index < m_shown.children.size()) {
        const Explanation cause = m_shown.children[index];
        QWidget *anchor = m_anchor ? m_anchor.data() : m_popover->parentWidget();
        return show(cause, anchor, m_area);
    }
    if (index < m_shown.rows.size() && m_shown.rows[index].change) {
        const RecordRef wanted = *m_shown.rows[index].change;
        m_popover->hide();
        Q_EMIT changeWanted(wanted);
    }
}

} // namespace fairlead
