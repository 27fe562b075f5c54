// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One table of everything that can be done: menus, shortcuts, the palette and the shortcut sheet
// are made of it.
#pragma once
#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <map>

QT_BEGIN_NAMESPACE
class QMenuBar;
class QWidget;
QT_END_NAMESPACE

namespace app {

enum class ActionId {
    newSession,
    newWindow,
    openSession,
    clearRecent,
    saveSession,
    saveSessionAs,
    closeWindow,
    addFiles,
    addFolder,
    openExample,
    exportBlend,
    saveFigure,
    film,
    report,
    quit,
    undo,
    redo,
    copyWeights,
    copyCommand,
    copyPython,
    preferences,
    closest,
    centre,
    pin,
    moveClasses,
    nextCorner,
    nextMiddle,
    nextThird,
    pathMode,
    addFrame,
    pathFromPins,
    refineMap,
    recompute,
    cancel,
    sharp,
    barycentric,
    mixup,
    exact,
    sinkhorn,
    labelsGaussian,
    labelsDiagonal,
    labelsExact,
    labelsUpperBound,
    labelsMeans,
    labelsNone,
    method,
    viewGrid,
    viewPair,
    viewStrip,
    rememberA,
    rememberB,
    goToImage,
    pixels,
    smooth,
    zoomIn,
    zoomOut,
    showAll,
    chooseFace,
    snapping,
    commonRange,
    tone,
    viridis,
    cividis,
    magma,
    grey,
    themeSystem,
    themeLight,
    themeDark,
    themeContrastLight,
    themeContrastDark,
    larger,
    smaller,
    ordinaryText,
    fullScreen,
    present,
    secondScreen,
    showDatasets,
    showImages,
    showCharts,
    showHistory,
    palette,
    shortcuts,
    whatsThis,
    about
};

struct ActionRow {
    ActionId id;
    QString menu; ///< "Explore", or "View|Theme" for a menu within a menu
    QString text; ///< with mnemonic
    QString icon; ///< resources/icons/NAME.svg; empty: none
    QKeySequence shortcut;
    QString group; ///< exclusive choice among the rows of that group; "toggle" alone; empty: no
                   ///< check mark
    QString tip;   ///< a sentence for tooltip, status bar and palette
    bool separator = false; ///< a line above it in the menu
};

/// All rows, in the order of the menus.
QList<ActionRow> actionTable();

/// Keys that widgets handle themselves, for the shortcut sheet: keys, meaning.
QList<std::pair<QString, QString>> widgetKeys();

class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* at(ActionId id) const { return actions_.at(id); }
    void fillMenus(QMenuBar* bar) const;
    const QList<ActionRow>& rows() const { return rows_; }
    /// Without mnemonic and dots, as the palette shows it: "Explore: Closest weights".
    static QString plainText(const ActionRow& row);

private:
    QList<ActionRow> rows_;
    std::map<ActionId, QAction*> actions_;
};

} // namespace app
