// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/passphrase_field.h"

#include "core/vault/passphrase_strength.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead {

namespace {

Tone toneOf(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::TooShort:
        return Tone::Secondary;
    case PassphraseStrength::Weak:
        return Tone::Warning;
    case PassphraseStrength::Fair:
    case PassphraseStrength::Strong:
        break;
    }
    return Tone::Good;
}

} // namespace

QLineEdit *addSecretLine(QVBoxLayout *rows, const QString &words)
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    line->setAccessibleName(words);
    auto *label = new Label(words, TextSize::Note, Tone::Secondary);
    label->setBuddy(line);
    rows->addWidget(label);
    rows->addWidget(line);
    return line;
}

PassphraseField::PassphraseField(const QStringList &known, QWidget *parent)
    : QWidget(parent)
    , m_known(known)
    , m_hint(new Label(QString(), TextSize::Note, Tone::Secondary))
{
    auto *rows = new QVBoxLayout(this);
    m_first = addSecretLine(rows, tr("Passphrase"));
    m_hint->setWordWrap(true);
    rows->addWidget(m_hint);
    m_second = addSecretLine(rows, tr("The same again"));
    setSpace(rows, {0, 0, 0, 0, 1});
    setFocusProxy(m_first);
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseField::follow);
    connect(m_second, &QLineEdit::textChanged, this, &PassphraseField::follow);
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    follow();
}

void PassphraseField::follow()
{
    const PassphraseHint hint = passphraseHint(m_first->text(), m_known);
    m_hint->setText(hint.words);
    m_hint->setTone(toneOf(hint.strength));
    Q_EMIT changed();
}

QString PassphraseField::hint() const
{
    return m_hint->text();
}

QString PassphraseField::problem() const
{
    if (passphraseHint(m_first->text(), m_known).strength == PassphraseStrength::TooShort)
        return tr("The passphrase needs at least eight characters.");
    return m_first->text() == m_second->text() ? QString() : tr("The two are not the same.");
}

QString PassphraseField::passphrase() const
{
    return problem().isEmpty() ? m_first->text() : QString();
}

void PassphraseField::clear()
{
    m_first->clear();
    m_second->clear();
}

} // namespace fairlead
