// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs for figures and films share: choices on the left, the picture as it will be on
// the right, a line that says how writing went, and the question for a file.
#pragma once
#include <QDialog>
#include <functional>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace app {

class PicturePreview;

class PictureDialog : public QDialog {
    Q_OBJECT

public:
    QString message() const;
    /// As it stands in the dialog.
    const QImage& preview() const;

protected:
    struct FileQuestion {
        QString title;
        QStringList filters;   ///< "PDF (*.pdf)"
        QString suffix;        ///< of the first filter
        QString folderSetting; ///< remembers the folder
        QString name;          ///< proposed; empty: none
    };

    explicit PictureDialog(QWidget* parent);

    /// `below` stands between the choices and the message, `under` below the picture; both may be
    /// null. `save` is the text of the button that saves.
    void layOut(QFormLayout* choices, QWidget* below, QWidget* under, const QString& save,
        QDialogButtonBox* buttons, int heightInLines);
    void askForFile(const FileQuestion& question, std::function<void(const QString&)> save);
    void tell(const QString& text, bool warning = false);
    PicturePreview* picture() const { return picture_; }
    QPushButton* saveButton() const { return save_; }

private:
    PicturePreview* picture_;
    QLabel* message_;
    QPushButton* save_ = nullptr;
};

} // namespace app
