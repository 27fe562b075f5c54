// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path_bar.h"

#include "widgets/icon.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace app {

PathBar::PathBar(QWidget* parent)
    : QWidget(parent)
    , names_(new QComboBox(this))
    , length_(new QLabel(this))
    , speed_(new QDoubleSpinBox(this))
    , closed_(new QToolButton(this))
    , remove_(new QToolButton(this))
{
    const int h = fontMetrics().height();
    names_->setEditable(true);
    names_->setInsertPolicy(QComboBox::NoInsert);
    names_->setMinimumWidth(8 * h);
    names_->setAccessibleName(tr("Path"));
    names_->setToolTip(tr("The path to show and change; type another name for it"));
    speed_->setRange(0.01, 10);
    speed_->setSingleStep(0.05);
    speed_->setKeyboardTracking(false);
    speed_->setSuffix(tr(" edges/s", "speed of a path"));
    speed_->setAccessibleName(tr("Speed"));
    speed_->setToolTip(tr("How fast the path is run through: edges of the simplex a second"));
    closed_->setText(tr("Closed"));
    closed_->setCheckable(true);
    closed_->setToolTip(tr("Go on from the last key frame to the first"));
    remove_->setIcon(widgets::icon(QStringLiteral("remove")));
    remove_->setAutoRaise(true);
    remove_->setAccessibleName(tr("Remove the path"));
    remove_->setToolTip(tr("Remove the path"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(h / 2);
    row->addStretch(1);
    for (QWidget* widget : { static_cast<QWidget*>(names_), static_cast<QWidget*>(length_),
             static_cast<QWidget*>(speed_), static_cast<QWidget*>(closed_),
             static_cast<QWidget*>(remove_) })
        row->addWidget(widget);
    row->addStretch(1);

    connect(names_, &QComboBox::activated, this, &PathBar::pathChosen);
    connect(names_->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const QString name = names_->currentText().trimmed();
        if (!name.isEmpty() && name != names_->itemText(names_->currentIndex()))
            Q_EMIT renamed(name);
    });
    connect(speed_, &QDoubleSpinBox::valueChanged, this, &PathBar::speedWished);
    connect(closed_, &QToolButton::clicked, this, &PathBar::closedWished);
    connect(remove_, &QToolButton::clicked, this, &PathBar::removeWished);
}

void PathBar::setPaths(const std::vector<NamedPath>& paths, int current)
{
    const QSignalBlocker quietNames(names_);
    const QSignalBlocker quietSpeed(speed_);
    names_->clear();
    for (const NamedPath& path : paths)
        names_->addItem(path.name);
    names_->setCurrentIndex(current);
    const bool any = current >= 0;
    for (QWidget* widget : { static_cast<QWidget*>(names_), static_cast<QWidget*>(speed_),
             static_cast<QWidget*>(closed_), static_cast<QWidget*>(remove_) })
        widget->setEnabled(any);
    if (!any) {
        length_->setText(tr("No path yet: draw one on the map."));
        return;
    }
    const engine::WeightsPath& path = paths[static_cast<std::size_t>(current)].path;
    speed_->setValue(path.speed);
    closed_->setChecked(path.closed);
    length_->setText(tr("%1 · %2 edges · %3 s", "key frames, length, duration")
                         .arg(path.frames.size() == 1 ? tr("1 key frame")
                                                      : tr("%n key frames", nullptr,
                                                          static_cast<int>(path.frames.size())),
                             QLocale().toString(engine::lengthOf(path), 'f', 2),
                             QLocale().toString(engine::secondsOf(path), 'f', 1)));
}

QString PathBar::lengthText() const
{
    return length_->text();
}

} // namespace app
