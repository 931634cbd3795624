// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_session.h"
#include "ui/inspector/field_lines.h"
#include "ui/vault/private_records.h"

#include <functional>

namespace fairlead {

/// What a form of a private record shows, and what follows from what is typed in it.
struct PrivateFormShape {
    QStringList only; ///< keys of the fields that are shown, in that order; empty: all that people see
    int columns = 2;
    /// By key of a field: the values it is chosen from, in stored form, with their words. For texts that are
    /// names in some list, and for references of which only some make sense. Without: every record.
    QHash<QString, QList<std::pair<QString, QString>>> choices;
    QHash<QString, QString> labels; ///< by key, where the field's own says too little
    QStringList wide;               ///< keys of fields that get a row of their own beside long texts
    QStringList readOnly;           ///< keys of fields that are shown and not changed
    /// What follows from the change of a field, asked with the records as they are after it: the day on which
    /// a goal is done. It becomes a part of the same change.
    std::function<PrivateChanges(const PrivateRecords &next, const QString &field)> follow;
};

/// Every field of a private record of any kind as a live form, made from its fields(): what RecordForm is to
/// the workspace. Each field that is left commits one change with one sentence, which can be undone; what is
/// refused stays as typed, with the reason under it. Of a draft nothing is committed before save().
class PrivateForm final : public QObject {
    Q_OBJECT
public:
    /// A record of the vault. Typed dates are completed near `today`.
    PrivateForm(PrivateSession &session, const RecordRef &record, QDate today, PrivateFormShape shape = {});
    /// A record that is to be: `draft` adds it, and whatever comes with it, when it is saved.
    PrivateForm(PrivateSession &session, const RecordRef &record, PrivateChanges draft, QDate today,
                PrivateFormShape shape = {});

    /// The form itself; it owns this object.
    FormRows *rows() const { return m_rows; }
    const RecordRef &record() const { return m_record; }
    bool isDraft() const { return !m_draft.isEmpty(); }
    /// Those of the vault, with the draft in them.
    PrivateRecords records() const;

    /// Shows what has changed in the meantime; leaves alone what is being typed. The form does it by itself
    /// when the vault changes.
    void refresh();
    /// Takes what is being typed in the field that has the focus, for the moment before the vault is locked.
    void takeTyped();
    /// Commits a draft in one change; the form goes on live. Otherwise the reason: it stands under the field
    /// that it is about, which gets the focus, or is left to the caller.
    Result<void> save();

    /// False when the field is not shown.
    bool focusField(const QString &key) { return m_lines.focusField(key); }
    void focusFirst();
    /// Whether a reason stands under a field.
    bool hasRefusal() const;
    /// Null when the field is not shown.
    FormField *field(const QString &key) const { return m_lines.field(key); }

Q_SIGNALS:
    /// A field was changed and committed, or changed in the draft.
    void changed(const QString &field);

private:
    void build();
    void add(const FieldView &view);
    FormField *editorOf(const FieldView &view) const;
    void commit(size_t line, const QVariant &shown);
    Result<PrivateChanges> changesFor(const QString &key, const QVariant &stored) const;
    Result<void> keep(const FieldView &view, const PrivateChanges &changes, const QVariant &stored);
    Result<void> checkFields();
    std::optional<RecordView> shown() const { return privateRecordView(records(), m_record); }

    PrivateSession &m_session;
    RecordRef m_record;
    PrivateChanges m_draft; ///< empty: the record is in the vault
    QDate m_today;
    PrivateFormShape m_shape;
    FormRows *m_rows;
    FieldLines m_lines;
};

} // namespace fairlead
