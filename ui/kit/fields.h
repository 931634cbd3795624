// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/value_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QWidget>

namespace fairlead {

class Label;
class ValueEdit;

/// A field of a form: it holds a value, commits by itself, and says under itself what is wrong.
class FormField : public QWidget {
    Q_OBJECT
public:
    explicit FormField(QWidget *parent = nullptr);

    virtual QVariant value() const = 0;
    /// Shows another value; commits nothing.
    virtual void setValue(const QVariant &value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// The widget that takes the focus; its accessible name is the field's label.
    QWidget *editor() const { return m_editor; }
    /// A sentence under the field; empty removes it.
    void setError(const QString &sentence);
    QString error() const;

Q_SIGNALS:
    /// The user changed the value.
    void committed(const QVariant &value);

protected:
    /// Called once by each kind of field.
    void setEditor(QWidget *editor);

private:
    QWidget *m_editor = nullptr;
    Label *m_error;
};

/// Text, number or date in one line, by its format.
class ValueField final : public FormField {
    Q_OBJECT
public:
    explicit ValueField(ValueFormat format, QWidget *parent = nullptr);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &words);

private:
    ValueEdit *m_edit;
};

/// Several lines of text. Leaving and Ctrl+Enter commit, Esc restores, Tab moves on.
class NoteField final : public FormField {
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void fitHeight();
    QPlainTextEdit *m_edit;
    QString m_value;
};

/// One of a list.
struct ChoiceOption {
    QVariant value;
    QString label;
};

class ChoiceField final : public FormField {
    Q_OBJECT
public:
    explicit ChoiceField(const QList<ChoiceOption> &options, QWidget *parent = nullptr);
    /// Keeps the current value where it is still offered.
    void setOptions(const QList<ChoiceOption> &options);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QComboBox *m_box;
};

/// Yes or no, with its words beside the mark.
class SwitchField final : public FormField {
    Q_OBJECT
public:
    explicit SwitchField(const QString &words, QWidget *parent = nullptr);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

} // namespace fairlead
