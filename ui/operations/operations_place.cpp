// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operations_place.h"

#include "ui/kit/focus_lead.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/place_header.h"
#include "ui/operations/ops_review_view.h"
#include "ui/operations/rota_view.h"

#include <QSettings>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString viewKey = QStringLiteral("operations/view");

/// The codes of screens.md; changes and releases (V4e) are a section of the review.
QString idOf(const QString &view)
{
    static const QHash<QString, QString> codes{{QStringLiteral("V4a"), QStringLiteral("rota")},
                                               {QStringLiteral("V4b"), QStringLiteral("health")},
                                               {QStringLiteral("V4c"), QStringLiteral("incidents")},
                                               {QStringLiteral("V4d"), QStringLiteral("review")},
                                               {QStringLiteral("V4e"), QStringLiteral("review")}};
    return codes.value(view, view);
}

} // namespace

OperationsPlace::OperationsPlace(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new PlaceHeader(tr("Operations"), this))
    , m_rota(new RotaView(workbench, this))
    , m_review(new OpsReviewView(workbench, this))
    , m_stack(new PageStack)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    addView(QStringLiteral("rota"), tr("Rota"), m_rota);
    addView(QStringLiteral("review"), tr("Ops review"), m_review);
    connect(m_header, &PlaceHeader::viewChosen, this, &OperationsPlace::showView);
    connect(&workbench, &Workbench::resultChanged, this, &OperationsPlace::showTotals);
    connect(&workbench, &Workbench::contextChanged, this, &OperationsPlace::showTotals);
    const QString remembered = QSettings().value(viewKey).toString();
    showView(m_ids.contains(remembered) ? remembered : m_ids.first());
    showTotals();
}

void OperationsPlace::addView(const QString &id, const QString &title, QWidget *view)
{
    m_ids.append(id);
    m_header->addView(id, title);
    m_stack->addWidget(view);
}

QString OperationsPlace::currentView() const
{
    return m_ids.value(m_stack->currentIndex());
}

void OperationsPlace::showView(const QString &view)
{
    const QString id = idOf(view);
    const qsizetype index = m_ids.indexOf(id);
    if (index < 0)
        return;
    m_header->setCurrentView(id);
    m_stack->setCurrentIndex(int(index));
    leadFocus(this, m_stack->currentWidget());
    QSettings().setValue(viewKey, id);
}

/// What needs somebody: holes, turns in leave, uneven load.
void OperationsPlace::showTotals()
{
    const auto count = [this](QLatin1String code) {
        return std::ranges::count_if(m_workbench.findings(), [code](const Finding &finding) {
            return finding.code == code && finding.severity != Severity::Information;
        });
    };
    QList<TextRun> runs;
    const auto say = [&runs](const QString &words, qsizetype number, Tone tone) {
        if (!runs.isEmpty())
            runs.append({QStringLiteral("   ·   ")});
        runs.append({words.arg(number), number > 0 ? tone : Tone::Secondary});
    };
    if (m_workbench.result()) {
        say(tr("turns without anybody: %1"), count(QLatin1String("X08")), Tone::Error);
        say(tr("during leave: %1"), count(QLatin1String("X09")), Tone::Error);
        say(tr("uneven rotations: %1"), count(QLatin1String("X11")), Tone::Warning);
    }
    m_header->setSubtitle(runs);
}

QList<KeyHelp> OperationsPlace::keys() const
{
    if (currentView() == QStringLiteral("rota"))
        return {{QStringLiteral("X, Enter"), tr("Mark a turn, go to another, swap")},
                {QStringLiteral("P"), tr("Propose a rota")},
                {QStringLiteral("Ctrl+Enter"), tr("Take the proposal")},
                {QStringLiteral("Esc"), tr("Give up a swap, a search or a proposal")}};
    return {{QStringLiteral("1–7"), tr("Go to a section")},
            {QStringLiteral("A, N, U"), tr("A page: needed somebody, noise, duplicate")},
            {QStringLiteral("K, T, D"), tr("An alert rule: keep, tune, delete")},
            {QStringLiteral("P"), tr("A budget: take the proposed work into the plan")},
            {QStringLiteral("N, Shift+N"), tr("New action from this line; on a page with Shift")},
            {QStringLiteral("F2"), tr("Rename an action")},
            {QStringLiteral("D"), tr("An action: done")},
            {QStringLiteral("H"), tr("Copy the hand-over text")}};
}

} // namespace fairlead
