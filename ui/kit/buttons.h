// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace fairlead {

/// How loud a button is. A place has at most one Primary.
enum class ButtonRole { Normal, Primary, Quiet, Link };

/// Whether a key presses the button that has the focus: Enter does, as Space does anyway. Outside of dialogs
/// Qt leaves Enter to nobody.
bool isEnter(const QKeyEvent &event);

/// A button with words. Quiet has no outline until the mouse is over it; Link reads as a link in text.
class Button final : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString &text, ButtonRole role = ButtonRole::Normal, QWidget *parent = nullptr);

    ButtonRole role() const { return m_role; }
    void setRole(ButtonRole role);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ButtonRole m_role;
};

/// A button that is only an icon. `words` are its tooltip and its accessible name.
class IconButton final : public QToolButton {
    Q_OBJECT
public:
    IconButton(QLatin1String icon, const QString &words, QWidget *parent = nullptr);

    /// The tooltip shows `keys` after the words; the shortcut itself belongs to an action.
    void setKeysShown(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void resetSize();
    QString m_words;
};

} // namespace fairlead
