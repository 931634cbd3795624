// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/kpi_edits.h"
#include "core/scorecard/kpi_status.h"
#include "ui/kit/panel.h"

class QComboBox;
class QLineEdit;

namespace fairlead {

class Button;
class Label;
class ValueEdit;

/// The strip under a chart in which one notes something, begins a new baseline with its cause, or types a
/// value by hand. Hidden until it is opened; Enter saves, Esc closes.
class KpiEntry final : public Panel {
    Q_OBJECT
public:
    enum class Kind { Note, Baseline, Value };

    explicit KpiEntry(QWidget *parent = nullptr);

    /// `from` of the periods that a value may be typed for, newest first; `on` is proposed as the day.
    void open(Kind kind, const QList<KpiSpan> &periods, QDate on);
    /// Writes the two numbers of a ratio and where they come from into the open strip, or empties it; nothing
    /// is saved.
    void propose(std::optional<double> numerator, std::optional<double> denominator, const QString &source);
    void close();
    /// One sentence: why it was not saved.
    void say(const QString &sentence);
    Kind kind() const { return m_kind; }
    QDate date() const;
    QString words() const;
    /// The first day of the period, value, numerator, denominator and comment; an error where one of them
    /// cannot be read.
    Result<TypedKpiValue> typed() const;

    ValueEdit &dateEdit() { return *m_date; }
    QLineEdit &wordsEdit() { return *m_words; }
    ValueEdit &valueEdit() { return *m_value; }
    ValueEdit &numeratorEdit() { return *m_numerator; }
    ValueEdit &denominatorEdit() { return *m_denominator; }
    QComboBox &periodBox() { return *m_period; }

Q_SIGNALS:
    void saveWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind = Kind::Note;
    Label *m_title;
    ValueEdit *m_date;
    QComboBox *m_period;
    ValueEdit *m_value;
    ValueEdit *m_numerator;
    ValueEdit *m_denominator;
    QLineEdit *m_words;
    Button *m_save;
    Label *m_error;
};

} // namespace fairlead
