// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/rating_form.h"

#include "core/reliability/templates.h"
#include "ui/hiring/hiring_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// "3  meets": the anchors that a value stands for.
QList<ChoiceOption> valuesUpTo(int highest)
{
    QList<ChoiceOption> options{{0, QStringLiteral("–")}};
    for (int value = 1; value <= highest; ++value) {
        const QString words = value == 1 ? RatingForm::tr("below")
            : value == highest           ? RatingForm::tr("exceeds")
            : value == highest - 1       ? RatingForm::tr("meets")
                                         : QString();
        options.append(
            {value,
             words.isEmpty() ? QString::number(value) : QStringLiteral("%1  %2").arg(value).arg(words)});
    }
    return options;
}

/// The signals of the scorecard's template; those that a card has ticked beside them come last.
std::vector<TemplateSignal> offeredSignals(const PrivateRecords &records, const Id<Scorecard> &card)
{
    std::vector<TemplateSignal> offered;
    if (const auto source = builtInTemplate(QStringLiteral("T25")))
        offered = source->signalList;
    for (const ScorecardSignal &each : records.rows<ScorecardSignal>()) {
        const auto isSame = [&](const TemplateSignal &known) { return known.text == each.signal; };
        if (each.scorecard == card && std::ranges::none_of(offered, isSame))
            offered.push_back(
                {QString(QLatin1String(Choices<SignalKind>::all[size_t(each.kind)].key)), each.signal});
    }
    return offered;
}

SignalKind kindOf(const QString &key)
{
    for (size_t i = 0; i < std::size(Choices<SignalKind>::all); ++i) {
        if (key == QLatin1String(Choices<SignalKind>::all[i].key))
            return SignalKind(int(i));
    }
    return SignalKind::Strong;
}

Label *heading(const QString &words)
{
    auto *label = new Label(words, TextSize::Body, Tone::Text, TextWeight::Strong);
    label->setContentsMargins(8, 0, 0, 0);
    return label;
}

} // namespace

RatingForm::RatingForm(HiringScope &scope, const Id<Scorecard> &card, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_card(card)
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 1, 0, 0, 4});
    column->addWidget(buildRatings());
    column->addWidget(buildSignals());
    column->addWidget(buildEnd());
    if (!m_ratings.empty())
        leadFocus(this, m_ratings.front().value->editor());
    refresh();
}

QWidget *RatingForm::buildRatings()
{
    m_rows = new FormRows(2);
    const Scorecard *card = row();
    const Rubric *rubric = card ? m_scope.workspace().find(card->rubric) : nullptr;
    std::vector<std::pair<const RubricDimension *, const ScorecardRating *>> all;
    for (const ScorecardRating &rating : m_scope.records().rows<ScorecardRating>()) {
        const RubricDimension *dimension = m_scope.workspace().find(rating.dimension);
        if (rating.scorecard == m_card && dimension)
            all.emplace_back(dimension, &rating);
    }
    std::ranges::stable_sort(all, {}, [](const auto &each) { return each.first->position; });
    for (const auto &[dimension, rating] : all)
        addRating(*rating, *dimension, rubric ? rubric->highest : 4);
    return m_rows;
}

void RatingForm::addRating(const ScorecardRating &rating, const RubricDimension &dimension, int highest)
{
    const RatingRow made{rating.id, new ChoiceField(valuesUpTo(highest)), new ValueField(textFormat())};
    made.value->setToolTip(
        tr("Below: %1\nMeets: %2\nExceeds: %3").arg(dimension.below, dimension.meets, dimension.exceeds));
    made.evidence->setPlaceholder(tr("What was said or done"));
    made.evidence->editor()->setAccessibleName(tr("Evidence for %1").arg(dimension.name));
    m_rows->add(dimension.name, made.value);
    m_rows->add(tr("Evidence"), made.evidence);
    const auto commit = [this, made] {
        if (const ScorecardRating *before = m_scope.records().find(made.rating)) {
            const int value = made.value->value().toInt();
            m_scope.commit(rate(m_scope.records(), *before, value > 0 ? std::optional(value) : std::nullopt,
                                made.evidence->value().toString()));
        }
    };
    connect(made.value, &FormField::committed, this, commit);
    connect(made.evidence, &FormField::committed, this, commit);
    m_ratings.push_back(made);
}

QWidget *RatingForm::buildSignals()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpace(column, {0, 0, 0, 0, 1});
    std::optional<SignalKind> last;
    for (const TemplateSignal &each : offeredSignals(m_scope.records(), m_card)) {
        const SignalKind kind = kindOf(each.kind);
        if (last != kind)
            column->addWidget(heading(kind == SignalKind::Strong     ? tr("Strong signals")
                                          : kind == SignalKind::Weak ? tr("Weak signals")
                                                                     : tr("Red flags")));
        last = kind;
        auto *seen = new SwitchField(each.text);
        seen->editor()->setContentsMargins(8, 0, 0, 0);
        column->addWidget(seen);
        connect(seen, &FormField::committed, this, [this, kind, text = each.text](const QVariant &on) {
            if (const Scorecard *card = row())
                m_scope.commit(tickSignal(m_scope.records(), *card, kind, text, on.toBool()));
        });
        m_signals.push_back({kind, each.text, seen});
    }
    return part;
}

QWidget *RatingForm::buildEnd()
{
    m_recommendation = new ChoiceField(hiring_words::choices<Recommendation>(Scorecard::table));
    m_redFlag = new NoteField;
    m_redFlag->setPlaceholder(tr("What was said, word for word"));
    auto *rows = new FormRows(1);
    rows->add(tr("Note about the red flag"), m_redFlag);
    rows->add(tr("Recommendation"), m_recommendation);
    connect(m_recommendation, &FormField::committed, this, [this](const QVariant &value) {
        change(
            [](Scorecard after, const QVariant &chosen) {
                after.recommendation = Recommendation(chosen.toInt());
                return after;
            },
            value);
    });
    connect(m_redFlag, &FormField::committed, this, [this](const QVariant &value) {
        change(
            [](Scorecard after, const QVariant &typed) {
                after.redFlagNote = typed.toString();
                return after;
            },
            value);
    });
    m_problems = new Label({}, TextSize::Note, Tone::Warning);
    m_problems->setWordWrap(true);
    m_submit = new Button(tr("Submit the card"), ButtonRole::Primary);
    m_submit->setToolTip(tr("It stays as it is from then on; the cards of others can be seen (Ctrl+Enter)"));
    connect(m_submit, &QPushButton::clicked, this, &RatingForm::submit);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (QWidget *typedIn = focusWidget()) // what is typed there counts
                typedIn->clearFocus();
            submit();
        });
    }
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpace(column, {0, 0, 0, 0, 3});
    column->addWidget(rows);
    auto *inset = new QVBoxLayout;
    inset->addWidget(m_problems);
    inset->addWidget(m_submit, 0, Qt::AlignLeft);
    column->addLayout(inset);
    setSpace(inset, {2, 0, 2, 0, 2});
    return part;
}

void RatingForm::change(Scorecard (*with)(Scorecard, const QVariant &), const QVariant &value)
{
    if (const Scorecard *card = row())
        m_scope.commit(changeCard(m_scope.records(), *card, with(*card, value)));
}

void RatingForm::refresh()
{
    const Scorecard *card = row();
    if (!card)
        return;
    for (const RatingRow &each : m_ratings) {
        if (const ScorecardRating *rating = m_scope.records().find(each.rating)) {
            each.value->setValue(rating->value.value_or(0));
            each.evidence->setValue(rating->evidence);
        }
    }
    bool hasRedFlag = false;
    for (const SignalRow &each : m_signals) {
        const auto &all = m_scope.records().rows<ScorecardSignal>();
        const bool isSeen = std::any_of(all.begin(), all.end(), [&](const ScorecardSignal &seen) {
            return seen.scorecard == m_card && seen.kind == each.kind && seen.signal == each.signal;
        });
        each.seen->setValue(isSeen);
        hasRedFlag = hasRedFlag || (isSeen && each.kind == SignalKind::RedFlag);
    }
    m_redFlag->parentWidget()->setVisible(hasRedFlag || !card->redFlagNote.isEmpty());
    m_redFlag->setValue(card->redFlagNote);
    m_recommendation->setValue(int(card->recommendation));
    const QStringList missing = cardProblems(m_scope.workspace(), m_scope.records(), *card);
    m_problems->setText(missing.join(u'\n'));
    m_problems->setVisible(!missing.isEmpty());
}

QString RatingForm::problems() const
{
    return m_problems->text();
}

void RatingForm::submit()
{
    const Scorecard *card = row();
    if (card && m_scope.commit(submitCard(m_scope.workspace(), m_scope.records(), *card, m_scope.asOf())))
        Q_EMIT submitted();
}

} // namespace fairlead
