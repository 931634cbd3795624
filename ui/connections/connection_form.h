// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/governance/connection.h"
#include "ui/kit/fields.h"
#include "ui/kit/side_panel.h"

#include <functional>

class QLineEdit;

namespace fairlead {

class Button;
/// One line of text that is only read when the form is saved; it may hide what is typed.
class LineField final : public FormField {
    Q_OBJECT
public:
    enum class Shows { Text, Dots };

    explicit LineField(Shows shows = Shows::Text, QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &words);
    QString text() const { return value().toString(); }

private:
    QLineEdit *m_edit;
};

/// The form of one connection. Nothing is changed before it is saved; then fields and key come together.
class ConnectionForm final : public SidePanel {
    Q_OBJECT
public:
    /// Says what is wrong with what a connection reads; empty: nothing.
    using ScopeCheck = std::function<QString(const Connection &)>;

    explicit ConnectionForm(ScopeCheck checkScope, QWidget *parent = nullptr);

    /// Fills the form; the key is never shown. A connection without a key of its own ("CON01") is a new one.
    void edit(const Connection &connection);
    /// As it is typed now.
    Connection typed() const;

    LineField &nameField() { return *m_name; }
    ChoiceField &kindField() { return *m_kind; }
    LineField &addressField() { return *m_address; }
    LineField &scopeField() { return *m_scope; }
    LineField &keyField() { return *m_key; }
    Button &saveButton() { return *m_save; }

public Q_SLOTS:
    /// Checks what is typed; says under the fields what is wrong, or hands it over.
    void save();

Q_SIGNALS:
    /// `key` is empty where none was typed: what is kept stays as it is.
    void saved(const fairlead::Connection &connection, const QString &key);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHints();

    ScopeCheck m_checkScope;
    Connection m_connection;
    LineField *m_name;
    ChoiceField *m_kind;
    LineField *m_address;
    LineField *m_scope;
    LineField *m_key;
    Label *m_hint;
    Button *m_save;
};

} // namespace fairlead
