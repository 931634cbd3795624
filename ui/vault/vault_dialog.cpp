// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vault_dialog.h"

#include "core/workspace/journal_note.h"
#include "ui/kit/buttons.h"
#include "ui/kit/fields.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/section_head.h"
#include "ui/vault/passphrase_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr qsizetype notesShown = 5;

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
    m_close = new Button(tr("Close"), ButtonRole::Normal, this);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_close);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(new Label(tr("Vault"), TextSize::Title, Tone::Text, TextWeight::Strong));
    rows->addWidget(m_problem);
    rows->addWidget(buildLocking());
    rows->addWidget(buildKept());
    rows->addWidget(buildGivenAway());
    rows->addWidget(buildPassphrase());
    rows->addLayout(verbs);
    setSpace(rows, {6, 5, 6, 4, 3});
    setFixedWidth(theme(this).px(460));
    // What is written anew is shown as a code on the page behind.
    connect(&keeper, &VaultKeeper::locking, this, [this] { QDialog::reject(); });
    connect(&keeper, &VaultKeeper::passphraseAnswered, this, &VaultDialog::answer);
    connect(&keeper.changing(), &JobBase::started, this, &VaultDialog::showChanging);
    auto *progress = new ProgressLine(this);
    progress->watch(&keeper.changing(), ProgressLine::Stop::ByOwner);
    connect(progress, &ProgressLine::stopChosen, this, &VaultDialog::mayClose);
}

QWidget *VaultDialog::buildKept()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->addWidget(new SectionHead(tr("What is kept")));
    auto *verbs = new QHBoxLayout;
    auto *due = new Button(tr("Due to be purged …"));
    auto *person = new Button(tr("Data about one person …"));
    verbs->addWidget(due);
    verbs->addWidget(person);
    verbs->addStretch(1);
    rows->addLayout(verbs);
    setSpace(verbs, {0, 0, 0, 0, 2});
    setSpace(rows, {0, 0, 0, 0, 1});
    connect(due, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT retentionWanted();
    });
    connect(person, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT personDataWanted();
    });
    return part;
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

/// The newest lines of the private journal about what has left (GR12).
QWidget *VaultDialog::buildGivenAway()
{
    QStringList lines;
    const QList<JournalEntry> history =
        m_keeper.session() ? m_keeper.session()->history() : QList<JournalEntry>();
    for (auto entry = history.crbegin(); entry != history.crend() && lines.size() < notesShown; ++entry) {
        if (isNote(*entry))
            lines << QStringLiteral("%1  %2").arg(
                QLocale().toString(entry->at.toLocalTime().date(), QLocale::ShortFormat), entry->sentence);
    }
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    auto *told = note(lines.isEmpty() ? tr("Nothing has left the vault so far.") : lines.join(u'\n'));
    told->setTextFormat(Qt::PlainText); // names are as they were typed
    rows->addWidget(new SectionHead(tr("Given away")));
    rows->addWidget(told);
    setSpace(rows, {0, 0, 0, 0, 1});
    return part;
}

QString VaultDialog::problem() const
{
    return m_problem->text();
}

void VaultDialog::change()
{
    if (m_keeper.isChanging())
        return;
    const QString problem = m_new->problem();
    if (!problem.isEmpty())
        return answer(problem);
    m_keeper.changePassphrase(m_present->text(), m_new->passphrase());
}

/// While everything is sealed anew nothing else is done here.
void VaultDialog::showChanging()
{
    m_problem->hide();
    m_change->setText(tr("Sealing everything anew …"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_change, m_present, m_new, m_keyring, m_close})
        each->setEnabled(false);
}

/// Where it was done the dialog has closed already: the code has taken the place of what was shown.
void VaultDialog::answer(const QString &problem)
{
    m_change->setText(tr("Change the passphrase"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_change, m_present, m_new, m_keyring, m_close})
        each->setEnabled(true);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    fit();
    m_present->clear();
    if (problem.isEmpty())
        m_new->clear();
}

/// Stops a change that has not begun; what has begun is ended, and the dialog waits for it.
bool VaultDialog::mayClose()
{
    if (!m_keeper.isChanging() || m_keeper.giveUpChange())
        return true;
    m_problem->setText(tr("It is being written and cannot be stopped now. It takes a moment."));
    m_problem->show();
    fit();
    return false;
}

/// As high as its words are at this width: lines that wrap do not tell that by themselves.
void VaultDialog::fit()
{
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void VaultDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

void VaultDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

void VaultDialog::accept()
{
    if (mayClose())
        QDialog::accept();
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
