// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vault_dialog.h"

#include "ui/kit/buttons.h"
#include "ui/kit/fields.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/vault/passphrase_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int minutesOffered[] = {1, 5, 15, 30, 60};

Label *note(const QString &words)
{
    auto *label = new Label(words, TextSize::Note, Tone::Secondary);
    label->setWordWrap(true);
    return label;
}

} // namespace

VaultDialog::VaultDialog(VaultKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_problem(new Label(QString(), TextSize::Body, Tone::Error))
{
    setWindowTitle(tr("Vault"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *close = new Button(tr("Close"), ButtonRole::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(new Label(tr("Vault"), TextSize::Title, Tone::Text, TextWeight::Strong));
    rows->addWidget(m_problem);
    rows->addWidget(buildLocking());
    rows->addWidget(buildPassphrase());
    rows->addLayout(verbs);
    setSpace(rows, {6, 5, 6, 4, 3});
    setFixedWidth(theme(this).px(460));
    // What is written anew is shown as a code on the page behind.
    connect(&keeper, &VaultKeeper::locking, this, &QDialog::reject);
}

QWidget *VaultDialog::buildLocking()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    m_idle = new QComboBox;
    for (const int minutes : minutesOffered)
        m_idle->addItem(tr("after %n minute(s) without a key or the mouse", nullptr, minutes), minutes);
    m_idle->addItem(tr("never by itself"), 0);
    m_idle->setCurrentIndex(std::max(0, m_idle->findData(m_keeper.idleMinutes())));
    m_idle->setAccessibleName(tr("Lock it"));
    connect(m_idle, &QComboBox::activated, this,
            [this] { m_keeper.setIdleMinutes(m_idle->currentData().toInt()); });
    rows->addWidget(new SectionHead(tr("Lock it")));
    rows->addWidget(m_idle);
    rows->addWidget(
        note(tr("In presentation mode and when the computer goes to sleep it is always locked.")));
    m_keyring = new SwitchField(tr("Keep its key in the keyring of the desktop"));
    m_keyring->setValue(m_keeper.usesKeyring());
    m_keyring->setVisible(m_keeper.hasKeyring());
    connect(m_keyring, &FormField::committed, this,
            [this](const QVariant &uses) { useKeyring(uses.toBool()); });
    rows->addWidget(m_keyring);
    auto *warning = note(tr("Then whoever uses this computer as you can open it without the passphrase."));
    warning->setVisible(m_keeper.hasKeyring());
    rows->addWidget(warning);
    setSpace(rows, {0, 0, 0, 0, 1});
    return part;
}

QWidget *VaultDialog::buildPassphrase()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->addWidget(new SectionHead(tr("Change the passphrase")));
    m_present = addSecretLine(rows, tr("The passphrase now"));
    m_new = new PassphraseField(m_keeper.knownWords());
    rows->addWidget(m_new);
    rows->addWidget(
        note(tr("Everything is sealed anew, and you get a new recovery code; the old one opens it no "
                "more. Older copies of the file still open by the old passphrase.")));
    m_change = new Button(tr("Change the passphrase"));
    rows->addWidget(m_change, 0, Qt::AlignLeft);
    setSpace(rows, {0, 0, 0, 0, 1});
    connect(m_change, &QAbstractButton::clicked, this, &VaultDialog::change);
    connect(m_new, &PassphraseField::entered, this, &VaultDialog::change);
    return part;
}

QString VaultDialog::problem() const
{
    return m_problem->text();
}

void VaultDialog::change()
{
    QString problem = m_new->problem();
    if (problem.isEmpty()) {
        const QPointer<VaultDialog> self(this);
        const auto changed = m_keeper.changePassphrase(m_present->text(), m_new->passphrase());
        if (!self)
            return;
        problem = changed ? QString() : changed.error().message;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_present->clear();
    if (problem.isEmpty())
        m_new->clear();
}

void VaultDialog::useKeyring(bool uses)
{
    m_keeper.setUsesKeyring(uses, [self = QPointer(this)](const QString &problem) {
        if (!self)
            return;
        self->m_keyring->setValue(self->m_keeper.usesKeyring());
        self->m_keyring->setError(problem);
    });
}

} // namespace fairlead
