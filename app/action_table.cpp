// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include <QCoreApplication>

namespace app {
namespace {

    QString say(const char* text)
    {
        return QCoreApplication::translate("app", text);
    }
    QString name(const char* text)
    {
        return QString::fromLatin1(text);
    }
    QKeySequence keys(const char* text)
    {
        return QKeySequence(QString::fromLatin1(text));
    }

    using Id = ActionId;

    QList<ActionRow> fileRows()
    {
        const QString file = say("&File");
        return {
            { Id::newSession, file, say("&New session"), {}, keys("Ctrl+N"), {},
                say("Begin with an empty session.") },
            { Id::newWindow, file, say("New &window"), {}, keys("Ctrl+Shift+N"), {},
                say("Open another window with a session of its own.") },
            { Id::openSession, file, say("&Open session…"), name("open"), keys("Ctrl+O"), {},
                say("Open a session that was saved: datasets, weights, pins and settings.") },
            { Id::clearRecent, file + say("|Open &recent"), say("&Clear list"), {}, {}, {},
                say("Forget which sessions and datasets were opened lately.") },
            { Id::saveSession, file, say("&Save session"), name("save"), keys("Ctrl+S"), {},
                say("Save datasets, weights, pins and settings into a session file.") },
            { Id::saveSessionAs, file, say("Save session &as…"), {}, keys("Ctrl+Shift+S"), {},
                say("Save the session into another file.") },
            { Id::addFiles, file, say("Add &data…"), name("add"), keys("Ctrl+D"), {},
                say("Add datasets from files: IDX, NPZ, CSV, CIFAR, archives of images."), true },
            { Id::addFolder, file, say("Add &folder…"), name("import"), keys("Ctrl+Shift+D"), {},
                say("Add a dataset from a folder: images in a folder a class, or IDX files.") },
            { Id::openExample, file, say("Open the &built-in example"), {}, {}, {},
                say("Three datasets that Wander draws itself, around a fourth.") },
            { Id::exportBlend, file, say("&Export…"), name("export"), keys("Ctrl+E"), {},
                say("Write the blend under your hand as a dataset with its recipe."), true },
            { Id::saveFigure, file, say("Save fi&gure…"), name("image"), keys("Ctrl+Shift+E"), {},
                say("Simplex, images, matrices and charts as PDF, SVG or PNG.") },
            { Id::film, file, say("Fil&m…"), name("play"), keys("Ctrl+Shift+F"), {},
                say("The way along the path as MP4, WebM or GIF.") },
            { Id::report, file, say("&Report…"), name("recipe"), {}, {},
                say("All figures, settings, distances and solvers as one HTML or PDF file.") },
            { Id::closeWindow, file, say("&Close window"), {}, keys("Ctrl+W"), {},
                say("Close this window."), true },
            { Id::quit, file, say("&Quit"), {}, keys("Ctrl+Q"), {},
                say("Close all windows of Wander.") },
        };
    }

    QList<ActionRow> editRows()
    {
        const QString edit = say("&Edit");
        return {
            { Id::undo, edit, say("&Undo"), name("undo"), keys("Ctrl+Z"), {},
                say("Take back the last change.") },
            { Id::redo, edit, say("&Redo"), name("redo"), keys("Ctrl+Shift+Z"), {},
                say("Make the change again that was taken back.") },
            { Id::copyWeights, edit, say("&Copy weights"), name("copy"), keys("Ctrl+Shift+C"), {},
                say("Copy the weights as numbers, as wander-batch takes them."), true },
            { Id::copyCommand, edit, say("Copy as co&mmand"), name("command"), keys("Ctrl+Alt+C"),
                {}, say("Copy the wander-batch line that writes this blend, byte for byte.") },
            { Id::copyPython, edit, say("Copy as P&ython"), {}, keys("Ctrl+Alt+P"), {},
                say("Copy code that loads the export with numpy.") },
            { Id::preferences, edit, say("Prefere&nces…"), name("settings"), keys("Ctrl+,"), {},
                say("Colours, size of text, language, device, threads."), true },
        };
    }

    QList<ActionRow> exploreRows()
    {
        const QString explore = say("E&xplore");
        return {
            { Id::closest, explore, say("C&losest"), name("closest"), keys("C"), {},
                say("Move to the blend that is closest to the target.") },
            { Id::centre, explore, say("C&entre"), name("centre"), keys("Ctrl+Home"), {},
                say("Move to the middle: equal weights.") },
            { Id::pin, explore, say("&Pin"), name("pin"), keys("P"), {},
                say("Remember these weights.") },
            { Id::moveClasses, explore, say("&Move single classes…"), name("path"), keys("Ctrl+K"),
                {}, say("Choose one class of every dataset and move only these.") },
            { Id::nextCorner, explore, say("Next c&orner"), {}, keys("N"), {},
                say("Move to the next corner: one source alone."), true },
            { Id::nextMiddle, explore, say("Next &middle"), {}, keys("M"), {},
                say("Move to the middle of the next edge: two sources, half and half.") },
            { Id::nextThird, explore, say("Next &third"), {}, keys("T"), {},
                say("Move to the next point that shares an edge one to two.") },
            { Id::pathMode, explore, say("&Draw a path"), name("path"), keys("D"), name("toggle"),
                say("Draw paths with the mouse: a stroke is a path, a click a key frame."), true },
            { Id::addFrame, explore, say("Add a &key frame"), {}, keys("K"), {},
                say("Let the path go on to where the point is.") },
            { Id::pathFromPins, explore, say("Path through all p&ins"), {}, {}, {},
                say("Make a path whose key frames are the pins.") },
            { Id::refineMap, explore, say("Re&fine the map with true distances"), {},
                keys("Ctrl+R"), name("toggle"),
                say("Solve for true distances all over the map, from coarse to fine."), true },
            { Id::recompute, explore, say("&Read and solve again"), name("reset"), keys("F5"), {},
                say("Read all files again and solve anew.") },
            { Id::cancel, explore, say("&Stop"), name("close"), keys("Ctrl+."), {},
                say("Stop what is running; what is there stays.") },
        };
    }

    QList<ActionRow> methodRows()
    {
        const QString method = say("&Method");
        const QString labels = method + say("|&Label distances");
        return {
            { Id::sharp, method, say("&Sharp map"), {}, {}, name("map"),
                say("Every image has one parent in every source: crisp images.") },
            { Id::barycentric, method, say("&Barycentric map"), {}, {}, name("map"),
                say("Every image is the mean of its parents under the plan: the paper's map.") },
            { Id::mixup, method, say("&Random pairing (mixup)"), {}, {}, name("map"),
                say("Parents drawn at random: what transport is better than.") },
            { Id::exact, method, say("&Exact plan"), {}, {}, name("solver"),
                say("The optimal plan, certified by its dual."), true },
            { Id::sinkhorn, method, say("S&inkhorn plan"), {}, {}, name("solver"),
                say("The entropic plan: smoother, for the barycentric map.") },
            { Id::labelsGaussian, labels, say("&Gaussian"), {}, {}, name("labels"),
                say("Between classes as Gaussians: Bures' distance, the paper's choice.") },
            { Id::labelsDiagonal, labels, say("Gaussian, &diagonal"), {}, {}, name("labels"),
                say("Between classes as Gaussians with diagonal covariances.") },
            { Id::labelsExact, labels, say("&Exact"), {}, {}, name("labels"),
                say("Between the images of the classes themselves; slower.") },
            { Id::labelsUpperBound, labels, say("&Upper bound"), {}, {}, name("labels"),
                say("Means and traces of the covariances alone.") },
            { Id::labelsMeans, labels, say("&Means"), {}, {}, name("labels"),
                say("Between the mean images of the classes alone.") },
            { Id::labelsNone, labels, say("&None"), {}, {}, name("labels"),
                say("Images alone; labels do not matter.") },
            { Id::method, method, say("&More settings…"), name("settings"), keys("Ctrl+M"), {},
                say("Weights of images and labels, common size, device, seed."), true },
        };
    }

    QList<ActionRow> imageRows()
    {
        const QString images = say("&Images");
        return {
            { Id::viewGrid, images, say("&Grid"), name("grid"), keys("Ctrl+1"), name("images"),
                say("The images of the blend under your hand.") },
            { Id::viewPair, images, say("&Compare"), name("swap"), keys("Ctrl+2"), name("images"),
                say("Two blends, A and B, image by image, with their difference.") },
            { Id::viewStrip, images, say("&Strip"), name("path"), keys("Ctrl+3"), name("images"),
                say("A few images followed from A to B or along a path.") },
            { Id::rememberA, images, say("Remember here as &A"), {}, keys("Shift+A"), {},
                say("A becomes the blend under your hand."), true },
            { Id::rememberB, images, say("Remember here as &B"), {}, keys("Shift+B"), {},
                say("B becomes the blend under your hand; hold B to see it in place.") },
            { Id::goToImage, images, say("Go to &image…"), name("search"), keys("Ctrl+G"), {},
                say("Type the number of an image."), true },
            { Id::pixels, images, say("&Pixels"), name("zoom-in"), keys("Ctrl+I"), name("toggle"),
                say("The chosen image enlarged, with the values of its pixels.") },
            { Id::smooth, images, say("S&mooth images"), name("smooth"), keys("Ctrl+Shift+M"),
                name("toggle"), say("Draw images smoothly instead of pixel by pixel.") },
        };
    }

    QList<ActionRow> viewRows()
    {
        const QString view = say("&View");
        const QString theme = view + say("|&Theme");
        const QString colours = view + say("|Colours of the &map");
        return {
            { Id::zoomIn, view, say("Zoom &in"), name("zoom-in"), keys("Z"), {},
                say("Show the simplex nearer, around the point; the wheel does so anywhere."),
                true },
            { Id::zoomOut, view, say("Zoom &out"), name("zoom-out"), keys("Shift+Z"), {},
                say("Show more of the simplex.") },
            { Id::showAll, view, say("The whole simple&x"), {}, keys("0"), {},
                say("Back from a part or a face to all sources.") },
            { Id::chooseFace, view, say("One &face…"), {}, keys("F"), {},
                say("Choose three corners and show their triangle alone; the others weigh 0.") },
            { Id::snapping, view, say("S&nap"), {}, keys("S"), name("toggle"),
                say("The point is drawn to corners, pins, tenths and edges; with Ctrl it is "
                    "not.") },
            { Id::commonRange, view, say("&Common colour scale"), {}, {}, name("toggle"),
                say("One scale of colours for all maps, solvers and windows that have it on.") },
            { Id::tone, view, say("&Tone for the distance"), {}, keys("Shift+T"), name("toggle"),
                say("Hear the distance while the point moves: the higher the tone, the nearer the "
                    "target. Its volume is among the preferences.") },
            { Id::viridis, colours, say("&Viridis"), {}, {}, name("colours"),
                say("Blue to yellow: readable for the colour-blind and in print.") },
            { Id::cividis, colours, say("&Cividis"), {}, {}, name("colours"),
                say("Blue to yellow, the same for all kinds of sight.") },
            { Id::magma, colours, say("&Magma"), {}, {}, name("colours"),
                say("Black over red to white.") },
            { Id::grey, colours, say("&Grey"), {}, {}, name("colours"), say("Black to white.") },
            { Id::themeSystem, theme, say("&System"), {}, {}, name("theme"),
                say("Light or dark as the desktop is.") },
            { Id::themeLight, theme, say("&Light"), {}, {}, name("theme"), say("A light window.") },
            { Id::themeDark, theme, say("&Dark"), {}, {}, name("theme"), say("A dark window.") },
            { Id::themeContrastLight, theme, say("&High contrast, light"), {}, {}, name("theme"),
                say("Black on white, with strong lines.") },
            { Id::themeContrastDark, theme, say("High &contrast, dark"), {}, {}, name("theme"),
                say("White on black, with strong lines.") },
            { Id::larger, view, say("&Larger text"), name("zoom-in"), keys("Ctrl++"), {},
                say("Larger text everywhere."), true },
            { Id::smaller, view, say("S&maller text"), name("zoom-out"), keys("Ctrl+-"), {},
                say("Smaller text everywhere.") },
            { Id::ordinaryText, view, say("&Ordinary text"), {}, keys("Ctrl+0"), {},
                say("Text as large as the desktop says.") },
            { Id::fullScreen, view, say("&Full screen"), {}, keys("F11"), name("toggle"),
                say("The window without its frame, over the whole screen.") },
            { Id::present, view, say("&Present"), name("present"), keys("Shift+F5"), {},
                say("The stage for an audience, over the whole screen; keys travel from pin to "
                    "pin."),
                true },
            { Id::secondScreen, view, say("Second s&creen"), {}, keys("Ctrl+F5"), name("toggle"),
                say("The stage alone on another screen, following your hand.") },
            { Id::showDatasets, view, say("Datasets"), {}, keys("Ctrl+Alt+1"), name("toggle"),
                say("The panel with the datasets."), true },
            { Id::showImages, view, say("Images"), {}, keys("Ctrl+Alt+2"), name("toggle"),
                say("The panel with the images of the blend and their parents.") },
            { Id::showCharts, view, say("Charts"), {}, keys("Ctrl+Alt+3"), name("toggle"),
                say("The panel with distances, solvers and matrices.") },
            { Id::showHistory, view, say("History"), {}, keys("Ctrl+Alt+4"), name("toggle"),
                say("The panel with all changes, to go back to any of them.") },
        };
    }

    QList<ActionRow> helpRows()
    {
        const QString help = say("&Help");
        return {
            { Id::palette, help, say("&Find a command…"), name("command"), keys("Ctrl+Shift+P"), {},
                say("Type what you want to do.") },
            { Id::shortcuts, help, say("&Shortcuts…"), name("help"), keys("F1"), {},
                say("All keys on one sheet.") },
            { Id::whatsThis, help, say("&What is this?"), {}, keys("Shift+F1"), {},
                say("Click anything to read what it is.") },
            { Id::about, help, say("&About Wander"), name("info"), {}, {},
                say("Version and licence."), true },
        };
    }

} // namespace

QList<ActionRow> actionTable()
{
    return fileRows() + editRows() + exploreRows() + methodRows() + imageRows() + viewRows()
        + helpRows();
}

QList<std::pair<QString, QString>> widgetKeys()
{
    return {
        { say("Arrows"), say("Move the point") },
        { say("Shift+Arrows"), say("Move the point finely") },
        { say("1 to 8"), say("Jump to a corner") },
        { say("Home"), say("Jump to the middle") },
        { say("C"), say("Jump to the closest weights") },
        { say("Hold B"), say("See the blend B in place") },
        { say("+ - 0"), say("Larger, smaller, fitting images, in the grid") },
        { say("Escape while dragging"), say("Back to where the point was") },
        { say("Ctrl while dragging"), say("Do not snap") },
        { say("Wheel, + and -"), say("Zoom into the simplex and out") },
        { say("Double click"), say("Zoom in there; with Shift out") },
        { say("Middle button"), say("Move what is shown of the simplex") },
        { say("Delete"), say("Take the chosen key frame out of the path") },
    };
}

} // namespace app
