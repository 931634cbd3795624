// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/private_form.h"

#include "ui/inspector/field_editor.h"
#include "ui/inspector/reference_field.h"

namespace fairlead {

namespace {

/// In the order of `keys`; without keys as they are, what is short before what needs a row of its own.
std::vector<FieldView> arranged(const std::vector<FieldView> &fields, const QStringList &keys)
{
    std::vector<FieldView> found;
    if (keys.isEmpty()) {
        found = fields;
        std::ranges::stable_partition(found, [](const FieldView &view) { return !isWide(view.info); });
        return found;
    }
    for (const QString &key : keys) {
        const auto at = std::ranges::find_if(
            fields, [&key](const FieldView &view) { return key == QLatin1String(view.info.key); });
        if (at != fields.end())
            found.push_back(*at);
    }
    return found;
}

} // namespace

PrivateForm::PrivateForm(PrivateSession &session, const RecordRef &record, QDate today,
                         PrivateFormShape shape)
    : PrivateForm(session, record, PrivateChanges(), today, std::move(shape))
{ }

PrivateForm::PrivateForm(PrivateSession &session, const RecordRef &record, PrivateChanges draft, QDate today,
                         PrivateFormShape shape)
    : m_session(session)
    , m_record(record)
    , m_draft(std::move(draft))
    , m_today(today)
    , m_shape(std::move(shape))
    , m_rows(new FormRows(m_shape.columns))
{
    setParent(m_rows);
    connect(&m_lines, &FieldLines::committed, this, &PrivateForm::commit);
    build();
    connect(&session, &PrivateSession::changed, this, &PrivateForm::refresh);
}

void PrivateForm::build()
{
    const auto view = shown();
    if (!view)
        return;
    for (const FieldView &field : arranged(view->fields, m_shape.only))
        add(field);
    refresh();
}

PrivateRecords PrivateForm::records() const
{
    if (!isDraft())
        return m_session.records();
    auto next = appliedUnchecked(m_session.records(), m_draft);
    return next ? *std::move(next) : m_session.records();
}

FormField *PrivateForm::editorOf(const FieldView &view) const
{
    const QString key = QLatin1String(view.info.key);
    const auto listed = m_shape.choices.constFind(key);
    if (listed == m_shape.choices.cend() && view.info.kind != Kind::Reference)
        return makeEditor(view, m_session.workspace(), m_today);
    auto choices = listed != m_shape.choices.cend()
        ? *listed
        : privateReferenceChoices(records(), m_session.workspace(), view.info.reference);
    // What was chosen when the list was another one is still what stands there.
    const QString now = view.value.toString();
    if (view.info.kind != Kind::Reference && !now.isEmpty()
        && std::ranges::find(choices, now, &std::pair<QString, QString>::first) == choices.end())
        choices.append({now, now});
    return new ReferenceField(choices, !view.info.isRequired);
}

void PrivateForm::add(const FieldView &view)
{
    const QString key = QLatin1String(view.info.key);
    FormField *field = editorOf(view);
    const bool isFull = m_shape.wide.contains(key)
        || (isWide(view.info) && !m_shape.choices.contains(key)); // names in a list are short
    const QString label = m_shape.labels.value(key, view.title);
    m_rows->add(label, field, isFull ? Span::Full : Span::One);
    m_lines.add(view, field, label);
}

void PrivateForm::refresh()
{
    const auto now = shown();
    if (!now)
        return;
    for (const FieldLines::Line &line : m_lines.all())
        line.field->setReadOnly(m_session.isReadOnly() || line.view.info.kind == Kind::Instant
                                || m_shape.readOnly.contains(QLatin1String(line.view.info.key)));
    m_lines.show(now->fields);
}

/// The change of the field together with what follows from it.
Result<PrivateChanges> PrivateForm::changesFor(const QString &key, const QVariant &stored) const
{
    const PrivateRecords now = records();
    auto changes = changePrivateField(now, m_record, key, stored);
    if (!changes || !m_shape.follow || changes->isEmpty())
        return changes;
    const auto next = appliedUnchecked(now, *changes);
    if (!next)
        return fail(next.error());
    PrivateChanges both = merged(*changes, m_shape.follow(*next, key));
    both.sentence = changes->sentence;
    return both;
}

Result<void> PrivateForm::keep(const FieldView &view, const PrivateChanges &changes, const QVariant &stored)
{
    if (isDraft()) { // the rest of it may still be missing
        auto kept = checkLimits(view.info, view.title, stored);
        if (kept) {
            const QString sentence = m_draft.sentence;
            m_draft = merged(m_draft, changes);
            m_draft.sentence = sentence;
        }
        return kept;
    }
    // Asked before it is committed, so that the reason stands at the field and not above the place.
    if (const auto next = applied(m_session.records(), changes, m_session.workspace()); !next)
        return fail(next.error());
    return m_session.commit(changes);
}

void PrivateForm::commit(size_t index, const QVariant &shown)
{
    const FieldView view = m_lines.line(index).view; // committing may bring other values
    const QString key = QLatin1String(view.info.key);
    const QVariant stored = storedValue(view.info, shown);
    const auto changes = changesFor(key, stored);
    if (changes && changes->isEmpty())
        return m_lines.line(index).field->setError({});
    const auto kept = changes ? keep(view, *changes, stored) : Result<void>(fail(changes.error()));
    if (!kept)
        return m_lines.line(index).field->setError(kept.error().message);
    m_lines.line(index).field->setError({});
    refresh();
    Q_EMIT changed(key);
}

void PrivateForm::takeTyped()
{
    QWidget *typing = m_rows->window()->focusWidget();
    if (typing && m_rows->isAncestorOf(typing))
        typing->clearFocus();
}

/// What is missing or refused stands under its field; the first such field gets the focus.
Result<void> PrivateForm::checkFields()
{
    Result<void> first;
    for (const FieldLines::Line &line : m_lines.all()) {
        if (line.field->error().isEmpty()) {
            if (const auto kept = checkLimits(line.view.info, line.view.title, line.view.value); !kept)
                line.field->setError(kept.error().message);
        }
        if (!first || line.field->error().isEmpty())
            continue;
        first = fail(Error::invalid(line.field->error()));
        line.field->editor()->setFocus(Qt::OtherFocusReason);
    }
    return first;
}

Result<void> PrivateForm::save()
{
    takeTyped();
    if (!isDraft())
        return {};
    if (auto kept = checkFields(); !kept)
        return kept;
    if (const auto next = applied(m_session.records(), m_draft, m_session.workspace()); !next)
        return fail(next.error());
    const PrivateChanges draft = std::exchange(m_draft, {}); // it is live as soon as the vault has it
    auto done = m_session.commit(draft);
    if (!done)
        m_draft = draft;
    return done;
}

bool PrivateForm::hasRefusal() const
{
    return std::ranges::any_of(m_lines.all(),
                               [](const FieldLines::Line &line) { return !line.field->error().isEmpty(); });
}

void PrivateForm::focusFirst()
{
    if (!m_lines.all().empty())
        m_lines.line(0).field->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace fairlead
