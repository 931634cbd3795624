// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace fairlead {

class Label;

/// A new passphrase, typed twice, with a sentence on how well it holds.
class PassphraseField final : public QWidget {
    Q_OBJECT
public:
    /// `known`: words that somebody who knows the team would try.
    explicit PassphraseField(const QStringList &known, QWidget *parent = nullptr);

    /// What was typed, where it is long enough and the same twice; else empty.
    QString passphrase() const;
    /// Why there is none yet, in words; empty where there is one.
    QString problem() const;
    void clear();
    QLineEdit *first() const { return m_first; }
    QLineEdit *second() const { return m_second; }
    QString hint() const;

Q_SIGNALS:
    void changed();
    void entered();

private:
    void follow();

    QStringList m_known;
    QLineEdit *m_first;
    QLineEdit *m_second;
    Label *m_hint;
};

/// A line of dots for a passphrase, under its words, in `rows`.
QLineEdit *addSecretLine(QVBoxLayout *rows, const QString &words);

} // namespace fairlead
