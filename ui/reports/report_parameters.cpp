// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_parameters.h"

#include "ui/kit/fields.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

ReportParameters::ReportParameters(Workbench &workbench, QWidget *parent)
    : Panel(Fill::Surface, Qt::LeftEdge, parent)
    , m_workbench(workbench)
    , m_settings(readReportSettings(m_kind))
{
    setFixedWidth(theme(this).px(304));
    createFields();
    createSections();
    createCompared();
    arrange();
    connectFields();
    fill();
    fillPlans();
    fillCompared();
    connect(&workbench.session(), &Session::changed, this, &ReportParameters::fillCompared);
    connect(&workbench, &Workbench::contextChanged, this, &ReportParameters::fillCompared);
    connect(&workbench, &Workbench::resultChanged, this, &ReportParameters::fillPlans);
    connect(&workbench, &Workbench::contextChanged, this, &ReportParameters::fillPlans);
}

void ReportParameters::createFields()
{
    const auto label = [this] {
        return new Label({}, TextSize::Body, Tone::Text, TextWeight::Regular, this);
    };
    m_onlyPeriod = label();
    m_scenario = label();
    m_baseline = label();
    m_plan = new ChoiceField({}, this);
    m_plan->editor()->setAccessibleName(tr("Period and plan"));
    m_period = new QStackedWidget(this);
    m_period->addWidget(m_onlyPeriod);
    m_period->addWidget(m_plan);
    QList<ChoiceOption> audiences;
    for (const Audience audience : {Audience::Team, Audience::Stakeholder, Audience::Executive})
        audiences.append({int(audience), audienceTitle(audience)});
    m_audience = new ChoiceField(audiences, this);
    QList<ChoiceOption> languages;
    for (const ReportLanguage language :
         {ReportLanguage::EnglishUk, ReportLanguage::EnglishUs, ReportLanguage::German})
        languages.append({int(language), languageTitle(language)});
    m_language = new ChoiceField(languages, this);
    m_language->setToolTip(tr("How numbers and dates are written"));
    m_paper = new ChoiceField({{int(Paper::A4), tr("A4")}, {int(Paper::Letter), tr("Letter")}}, this);
    m_cost = new SwitchField(tr("Show it outside"), this);
    m_name = new ValueField(textFormat(), this);
    m_name->setToolTip(tr("Words in braces are replaced: %1").arg(namePatternWords().join(u' ')));
    m_example = new RunsLabel({}, TextSize::Note, this);
}

void ReportParameters::createSections()
{
    m_sections = new QListWidget(this);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setToolTip(
        tr("Space switches a section on or off, Alt+Up and Alt+Down or the mouse move it"));
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the whole panel scrolls
    m_sections->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_sections->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sections->viewport()->setAutoFillBackground(false);
    m_sections->installEventFilter(this);
}

/// The tick list of the scenarios, under its heading.
void ReportParameters::createCompared()
{
    m_compared = new QListWidget;
    m_compared->setAccessibleName(tr("Scenarios beside the plan"));
    m_compared->setToolTip(tr("Which scenarios stand beside the plan, three at most"));
    m_compared->setFrameShape(QFrame::NoFrame);
    m_compared->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_compared->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the whole panel scrolls
    m_compared->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_compared->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_compared->viewport()->setAutoFillBackground(false);
    m_comparedBox = new QWidget(this);
    auto *rows = new QVBoxLayout(m_comparedBox);
    setSpace(rows, {2, 0, 0, 0, 1}); // in line with the fields
    rows->addWidget(new Label(tr("Scenarios beside the plan"), TextSize::Note, Tone::Secondary));
    rows->addWidget(m_compared);
    connect(m_compared, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        setCompared(Id<Scenario>::fromString(item->data(Qt::UserRole).toString()),
                    item->checkState() == Qt::Checked);
    });
}

void ReportParameters::arrange()
{
    auto *content = new QWidget;
    auto *form = new FormRows(2, content);
    form->addWidget(tr("Period"), m_period, Span::Full);
    form->addWidget(tr("Scenario"), m_scenario, Span::Full);
    form->addWidget(tr("Baseline"), m_baseline, Span::Full);
    form->add(tr("Audience"), m_audience);
    form->add(tr("Paper"), m_paper);
    form->add(tr("Language"), m_language);
    form->add(tr("Cost"), m_cost);
    form->add(tr("File name"), m_name, Span::Full);
    form->addWidget(tr("Next file"), m_example, Span::Full);
    form->addWidget(tr("Sections"), m_sections, Span::Full);
    auto *rows = new QVBoxLayout(content);
    setSpace(rows, {4, 4, 4, 4, 3});
    rows->addWidget(form);
    rows->addWidget(m_comparedBox);
    rows->addStretch(1);
    auto *scroll = new QScrollArea(this); // a low window shows the sections by scrolling
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields scroll into view
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() switches it on
    auto *all = new QVBoxLayout(this);
    setSpace(all, {0, 0, 0, 0, 0});
    all->addWidget(scroll);
}

void ReportParameters::connectFields()
{
    connect(m_plan, &FormField::committed, this,
            [this](const QVariant &value) { m_workbench.setPlan(Id<Plan>::fromString(value.toString())); });
    connect(m_audience, &FormField::committed, this,
            [this](const QVariant &value) { setAudience(Audience(value.toInt())); });
    connect(m_language, &FormField::committed, this, [this](const QVariant &value) {
        m_settings.language = ReportLanguage(value.toInt());
        keep();
    });
    connect(m_paper, &FormField::committed, this, [this](const QVariant &value) {
        m_settings.paper = Paper(value.toInt());
        keep();
    });
    connect(m_cost, &FormField::committed, this, [this](const QVariant &value) {
        m_settings.showCost = value.toBool();
        keep();
    });
    connect(m_name, &FormField::committed, this,
            [this](const QVariant &value) { setNamePattern(value.toString()); });
    connect(m_sections, &QListWidget::itemChanged, this, &ReportParameters::readSections);
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, &ReportParameters::readSections);
}

void ReportParameters::setKind(ReportKind kind)
{
    m_kind = kind;
    m_settings = readReportSettings(kind);
    fill();
    fillCompared();
    Q_EMIT changed();
}

void ReportParameters::setAudience(Audience audience)
{
    const std::vector<SectionChoice> usual = defaultSections(m_kind, audience);
    for (SectionChoice &section : m_settings.sections)
        section.isOn = std::ranges::find(usual, section.id, &SectionChoice::id)->isOn;
    m_settings.audience = audience;
    fill();
    keep();
}

void ReportParameters::setNamePattern(const QString &pattern)
{
    m_settings.namePattern = pattern.trimmed().isEmpty() ? usualNamePattern() : pattern.simplified();
    m_name->setValue(m_settings.namePattern);
    keep();
}

void ReportParameters::showDocument(const ReportDocument &document)
{
    m_onlyPeriod->setText(document.header.period);
    m_scenario->setText(document.header.scenario);
    m_baseline->setText(document.header.baseline);
    m_example->setText(reportFileName(m_settings.namePattern, document));
}

void ReportParameters::fill()
{
    m_audience->setValue(int(m_settings.audience));
    m_language->setValue(int(m_settings.language));
    m_paper->setValue(int(m_settings.paper));
    m_cost->setValue(m_settings.showCost);
    m_name->setValue(m_settings.namePattern);
    fillSections();
}

void ReportParameters::fillPlans()
{
    QList<ChoiceOption> plans;
    for (const Plan &plan : m_workbench.workspace().rows<Plan>()) {
        const Period *period = m_workbench.workspace().find(plan.period);
        plans.append({plan.id.toString(), period ? tr("%1 · %2").arg(period->key, plan.name) : plan.name});
    }
    std::ranges::sort(plans, {}, &ChoiceOption::label);
    m_plan->setOptions(plans);
    if (const Plan *shown = m_workbench.plan())
        m_plan->setValue(shown->id.toString());
    m_period->setCurrentWidget(plans.size() > 1 ? static_cast<QWidget *>(m_plan) : m_onlyPeriod);
}

void ReportParameters::fillSections()
{
    const QSignalBlocker blocker(m_sections);
    m_sections->clear();
    for (const SectionChoice &choice : m_settings.sections) {
        auto *item = new QListWidgetItem(sectionTitle(m_kind, choice.id), m_sections);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(choice.isOn ? Qt::Checked : Qt::Unchecked);
    }
}

/// All scenarios of the plan; at most three are ticked.
void ReportParameters::fillCompared()
{
    const QSignalBlocker blocker(m_compared);
    m_compared->clear();
    const Plan *plan = m_workbench.plan();
    std::vector<const Scenario *> scenarios;
    for (const Scenario &each : m_workbench.session().workspace().rows<Scenario>()) {
        if (plan && each.plan == plan->id)
            scenarios.push_back(&each);
    }
    std::ranges::sort(scenarios, {}, &Scenario::name);
    size_t ticked = 0;
    for (const Scenario *each : scenarios) {
        const bool isTicked = ticked < mostScenarios && !m_left.contains(each->id);
        ticked += isTicked ? 1 : 0;
        auto *item = new QListWidgetItem(each->name, m_compared);
        item->setData(Qt::UserRole, each->id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_comparedBox->setVisible(m_kind != ReportKind::Capacity && !scenarios.empty());
}

std::vector<Id<Scenario>> ReportParameters::compared() const
{
    std::vector<Id<Scenario>> ticked;
    for (int row = 0; row < m_compared->count() && m_kind != ReportKind::Capacity; ++row) {
        if (m_compared->item(row)->checkState() == Qt::Checked)
            ticked.push_back(Id<Scenario>::fromString(m_compared->item(row)->data(Qt::UserRole).toString()));
    }
    return ticked;
}

/// One more than there is room for takes the place of the last.
void ReportParameters::setCompared(const Id<Scenario> &scenario, bool isCompared)
{
    const std::vector<Id<Scenario>> ticked = compared();
    if (!isCompared) {
        m_left.append(scenario);
    } else {
        m_left.removeAll(scenario);
        const auto others = std::ranges::count_if(ticked, [&](const auto &id) { return id != scenario; });
        for (auto last = ticked.rbegin(); last != ticked.rend() && size_t(others) >= mostScenarios; ++last) {
            if (*last != scenario) {
                m_left.append(*last);
                break;
            }
        }
        for (int row = 0; row < m_compared->count(); ++row) { // what had no room so far stays out
            const auto id = Id<Scenario>::fromString(m_compared->item(row)->data(Qt::UserRole).toString());
            if (id != scenario && !std::ranges::count(ticked, id) && !m_left.contains(id))
                m_left.append(id);
        }
    }
    fillCompared();
    Q_EMIT changed();
}

void ReportParameters::readSections()
{
    m_settings.sections.clear();
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem *item = m_sections->item(row);
        m_settings.sections.push_back(
            {item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked});
    }
    keep();
}

void ReportParameters::moveSection(int by)
{
    const int from = m_sections->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_sections->count())
        return;
    {
        const QSignalBlocker blocker(m_sections);
        m_sections->insertItem(to, m_sections->takeItem(from));
        m_sections->setCurrentRow(to);
    }
    readSections();
}

void ReportParameters::keep()
{
    writeReportSettings(m_kind, m_settings);
    Q_EMIT changed();
}

bool ReportParameters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sections && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove =
            key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            moveSection(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace fairlead
