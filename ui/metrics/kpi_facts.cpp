// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/kpi_facts.h"

#include "core/base/choice_text.h"
#include "core/scorecard/kpi_edits.h"
#include "ui/inspector/records.h"
#include "ui/kit/buttons.h"
#include "ui/kit/figures.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/value_format.h"
#include "ui/metrics/kpi_words.h"

#include <QVBoxLayout>

namespace fairlead {

KpiFacts::KpiFacts(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_column(new QVBoxLayout(this))
{
    setSpace(m_column, {0, 2, 4, 2, 0});
}

void KpiFacts::clear()
{
    m_lines.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void KpiFacts::add(const QString &label, const QString &words, Tone tone)
{
    if (words.isEmpty())
        return;
    auto *text = new Label(words, TextSize::Body, tone);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(new Label(label, TextSize::Note, Tone::Secondary));
    m_column->addWidget(text);
    m_column->addSpacing(theme(this).space(2));
    m_lines.append(QString(label + QStringLiteral(": ") + words));
}

void KpiFacts::addRecord(const QString &words, const RecordRef &record)
{
    auto *link = new Button(words, ButtonRole::Link);
    link->setToolTip(words);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title does not widen the column
    connect(link, &QPushButton::clicked, this, [this, record] { Q_EMIT recordChosen(record); });
    m_column->addWidget(link);
    m_lines.append(words);
}

void KpiFacts::addBasis(const MetricsAnswer &answer, size_t index)
{
    const KpiTile &tile = answer.tiles[index];
    const KpiValue &value = tile.value;
    add(tr("%1 rests on").arg(kpi::period(tile.span)), kpi::basis(*tile.kpi, value));
    add(tr("Mind"), kpi::cautions(*tile.kpi, value).join(QStringLiteral(", ")), Tone::Warning);
    for (const KpiPart &part : tile.parts)
        add(tr("Of it %1").arg(part.name), kpi::figure(*tile.kpi, part.value.value));
    if (value.value && value.interval) {
        add(tr("May as well be, at 95 %"),
            QStringLiteral("%1 – %2 %3")
                .arg(figure(value.interval->low, 1), figure(value.interval->high, 1), tile.kpi->unit));
    }
    if (value.value && value.upper)
        add(tr("Nine of ten are below"), kpi::figure(*tile.kpi, value.upper));
    if (value.fromEvents)
        add(tr("The events say"), kpi::figure(*tile.kpi, value.fromEvents));
    const KpiValue &toDate = answer.toDate[index];
    if (toDate.value) {
        const QString basis = kpi::basis(*tile.kpi, toDate);
        const QString shown = kpi::figure(*tile.kpi, toDate.value);
        add(tr("%1 to date").arg(kpi::period(spanOf(tile.span.window, answer.asOf))),
            basis.isEmpty() ? shown : tr("%1 (%2)").arg(shown, basis));
    }
    add(tr("Limits"), kpi::limitWords(tile), Tone::Secondary);
}

/// A pooled value hides the service that is on fire.
void KpiFacts::addServices(const MetricsAnswer &answer, const KpiTile &tile)
{
    const KpiSpread &spread = tile.spread;
    if (spread.judged <= 0)
        return;
    if (tile.target && tile.target->green)
        add(tr("Services"), tr("%1 of %2 meet the target").arg(spread.meeting).arg(spread.judged));
    const Service *worst = spread.worst >= 0 && spread.worst < int(answer.services.size())
        ? answer.workspace.find(answer.services[size_t(spread.worst)])
        : nullptr;
    if (worst)
        add(tr("Worst service"),
            tr("%1: %2").arg(worst->name.isEmpty() ? worst->key : worst->name,
                             kpi::figure(*tile.kpi, spread.worstValue)));
}

void KpiFacts::addDefinition(const KpiTile &tile)
{
    const KpiDefinition &definition = *tile.kpi;
    add(tr("Question"), definition.question);
    add(tr("What moves it"), definition.whatMovesIt);
    add(tr("Formula"), definition.formula);
    QString source = tr("nothing yet");
    if (tile.value.origin == KpiOrigin::Events)
        source = tr("computed from events");
    else if (tile.value.origin == KpiOrigin::Recorded)
        source = tr("recorded values");
    add(tr("Source and version"), tr("%1, definition %2").arg(source).arg(definition.version));
    if (tile.target) {
        QString words = QString(kpi::target(tile) + u' ' + definition.unit);
        if (tile.target->from.isValid())
            words = tr("%1, since %2").arg(words, dateText(tile.target->from));
        if (!tile.target->note.isEmpty())
            words += QStringLiteral(", ") + tile.target->note;
        if (tile.target->green)
            add(tr("Target"), words);
    }
}

void KpiFacts::addNotes(const Workspace &workspace, const KpiTile &tile)
{
    std::vector<const KpiAnnotation *> notes;
    for (const KpiAnnotation &note : workspace.rows<KpiAnnotation>()) {
        if (note.kpi == tile.kpi->id)
            notes.push_back(&note);
    }
    if (notes.empty())
        return;
    std::ranges::stable_sort(notes, {}, &KpiAnnotation::on);
    m_column->addWidget(new Label(tr("Notes"), TextSize::Note, Tone::Secondary));
    for (const KpiAnnotation *note : notes) {
        const QString kind = note->isNewBaseline ? tr("new baseline: %1").arg(note->text) : note->text;
        addRecord(QString(dateText(note->on) + QStringLiteral("  ") + kind), refer(note->id));
    }
    m_column->addSpacing(theme(this).space(2));
}

/// What was decided and asked, with the findings of past reviews.
void KpiFacts::addLinked(const Workspace &workspace, const KpiTile &tile)
{
    const auto linked = linkedToKpi(workspace, tile.kpi->id);
    if (!linked.empty())
        m_column->addWidget(new Label(tr("Decisions, actions and items"), TextSize::Note, Tone::Secondary));
    for (const LinkedToKpi &each : linked) {
        const RecordRef record{each.table, each.id, {}};
        addRecord(captionOf(workspace, record), record);
    }
    std::vector<std::pair<QDate, const KpiFinding *>> findings;
    for (const KpiFinding &finding : workspace.rows<KpiFinding>()) {
        const KpiReview *review = workspace.find(finding.review);
        if (review && finding.kpi == tile.kpi->id)
            findings.emplace_back(review->month, &finding);
    }
    if (findings.empty())
        return;
    std::ranges::sort(findings, std::greater<>());
    m_column->addSpacing(theme(this).space(2));
    m_column->addWidget(new Label(tr("What reviews said"), TextSize::Note, Tone::Secondary));
    for (const auto &[month, finding] : findings) {
        const QString verdict = choiceText(KpiFinding::table, finding->verdict);
        const QString words =
            finding->comment.isEmpty() ? verdict : tr("%1: %2").arg(verdict, finding->comment);
        addRecord(QString(kpi::period(spanOf(KpiWindow::Month, month)) + QStringLiteral("  ") + words),
                  refer(finding->id));
    }
}

void KpiFacts::show(const MetricsAnswer &answer, size_t index)
{
    clear();
    const KpiTile &tile = answer.tiles[index];
    addBasis(answer, index);
    addServices(answer, tile);
    addDefinition(tile);
    addNotes(answer.workspace, tile);
    addLinked(answer.workspace, tile);
    m_column->addStretch(1);
}

} // namespace fairlead
