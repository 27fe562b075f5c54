<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ColourMap</name>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 %2</source>
        <comment>weight, dataset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 map · %2 plan, %3 · %4 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTDD² to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label distances from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances between datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the plans were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplex and images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix: distances between datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix: label distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix: transported mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: distances to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: convergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: distance along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no curve to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance² to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTDD²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These distances are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Sharp: one parent a source for every image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barycentric: means of parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random pairing (mixup)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimplexScene</name>
    <message>
        <source>distance² %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add datasets from files: IDX, NPZ, CSV, CIFAR, archives of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dataset from a folder: images in a folder a class, or IDX files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;built-in example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three datasets that Wander draws itself, around a fourth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the blend under your hand as a dataset with its recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save fi&amp;gure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplex, images, matrices and charts as PDF, SVG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Wander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the weights as numbers, as wander-batch takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the wander-batch line that writes this blend, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code that loads the export with numpy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, size of text, language, device, threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;losest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the blend that is closest to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the middle: equal weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember these weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read and solve again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all files again and solve anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running; what is there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|&amp;Label distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sharp map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image has one parent in every source: crisp images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Barycentric map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image is the mean of its parents under the plan: the paper&apos;s map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Random pairing (mixup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents drawn at random: what transport is better than.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exact plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimal plan, certified by its dual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;inkhorn plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entropic plan: smoother, for the barycentric map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between classes as Gaussians: Bures&apos; distance, the paper&apos;s choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian, &amp;diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between classes as Gaussians with diagonal covariances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the images of the classes themselves; slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means and traces of the covariances alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the mean images of the classes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images alone; labels do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of images and labels, common size, device, seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the blend under your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blends, A and B, image by image, with their difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few images followed from A to B or along a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember here as &amp;A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A becomes the blend under your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember here as &amp;B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B becomes the blend under your hand; hold B to see it in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen image enlarged, with the values of its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;mooth images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw images smoothly instead of pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black on white, with strong lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black, with strong lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ordinary text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as large as the desktop says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window without its frame, over the whole screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click anything to read what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Wander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the point finely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the closest weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the blend B in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ - 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, fitting images, in the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where the point was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2×%3%4 · %5 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, stratified, seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ChartsPanel</name>
    <message>
        <source>Distance to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTDD²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each plan was found appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances between datasets and classes appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map of datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels: %1 to %2</source>
        <comment>target, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass: %1 to %2</source>
        <comment>target, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClassFilter</name>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only images of some classes: of the target&apos;s class that they come from, and of the class with the largest share of their soft label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share from %1</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only images of some classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>classes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DatasetsPanel</name>
    <message>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a pin to go there, double-click to rename it, Delete to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n datasets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sample of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>weight, dataset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the path %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy archive (.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images with a CSV of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which images are taken and which labels are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft: shares of all classes, and the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class with the largest share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class drawn by the shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weight, dataset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the blend to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy archives (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe that makes the same bytes again lies beside it: %1.recipe.json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FigureDialog</name>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, for slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figure as a picture of this size and resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as fit well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font s&amp;ize:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mages in a row:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of PNG files. PDF and SVG keep lines and text at any resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font of all text in the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figure as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable vector graphics (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LinkedViews</name>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base: %1, record %2</source>
        <comment>class, number in the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent: %1, record %2</source>
        <comment>class, number in the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the built-in example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Wander %1&lt;/b&gt;&lt;p&gt;The Wasserstein dataset explorer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no blend to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 towards %2 — Wander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening datasets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop datasets here: two or more sources and a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target among the datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source: drop a dataset here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not converged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MethodDialog</name>
    <message>
        <source>How much the images count in the ground cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the label distances count in the ground cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the Sinkhorn plan, in units of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 of the mean cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbiased: divide by n - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased: divide by n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the target&apos;s repeats under the sharp map, and of the random pairing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the &amp;images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the &amp;labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Covariances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height × width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Notifier</name>
    <message>
        <source>The distances are computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wander has finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PairTools</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, B and their difference in every tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A left and B right of a curtain that follows the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus B alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How A and B are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places on the way the strip shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images the strip follows, from the first one seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest colour at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PlaceButton</name>
    <message>
        <source>Blend %1</source>
        <comment>A or B</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PreferencesDialog</name>
    <message>
        <source>&amp;Tell me when long work ends in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Wander starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark; high contrast is black and white with strong lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s. Everything in the window grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus and messages; sentences about files and solvers stay English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where plans and maps are computed, unless the settings of the method say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cores computing may take. Fewer leave more for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much as Wander may hold to solve; beyond it costs are kept more coarsely, then a smaller sample is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many solved explorations stay in memory: undo shows them without computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification of the desktop when a computation or an export ends while you work in another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PreviewPanel</name>
    <message>
        <source>Blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strip yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two places, A and B: the images between them appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image %1 is not among these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blend yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images appear here as soon as two sources and a target are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is of these classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other classes above, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean square %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · image %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RowTools</name>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By target class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By largest share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By distance moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the target has its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the class of the target&apos;s image that each comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the class with the largest share of the soft label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how mixed the soft label is. Under a sharp map it is the same for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how far each has moved from the target&apos;s image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller images (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger images (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the images; it follows when the point rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the chosen image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen image: type a number to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># </source>
        <comment>before the number of an image</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order from its other end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SampleDialog</name>
    <message>
        <source>Images of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample, every class in its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first images of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>class, images</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplex: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::Exploration</name>
    <message>
        <source>Solving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no blend to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is still being written; wait for its end or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::Surveyor</name>
    <message>
        <source>Refining the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true distances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ConvergenceChart</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converged, error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged, error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certified, gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the last solve converged appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence of the solvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 solves, the worst: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DatasetCardView</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample size, seed and classes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>dataset, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by Wander itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DatasetList</name>
    <message>
        <source>No datasets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here: IDX, NPZ, CSV, CIFAR or folders of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add datasets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add datasets: files or folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add datasets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DatasetMap</name>
    <message>
        <source>Map of the datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every dataset is a point, as far from the others as the distances between them allow in a plane. The stress says how well that goes: 0 is exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map appears once all distances between the datasets are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stress %1</source>
        <comment>of a map</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DifferenceLegend</name>
    <message>
        <source>Scale of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|A − B|  0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A − B  −%1</source>
        <comment>lower end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>upper end</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DistanceChart</name>
    <message>
        <source>Distances appear once a target and a source are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances between datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dataset: distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (not converged)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ImageGrid</name>
    <message>
        <source>No blend yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open two or more sources and a target; the images at the point appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images at the point under your hand. The bar below each shows its soft label: the colour is the source, the shade the class. Select one to see where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>class, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image: soft label</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::JobBar</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where plans and maps are computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From moving the point to the painted images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that the program holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this job; the previous result stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>percent, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::MatrixView</name>
    <message>
        <source>Distances appear once they are computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <comment>title row, title column: value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ParentsView</name>
    <message>
        <source>Where the image comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source sends an image to the selected place: the weighted mean of its parents, the row of the transport plan. The blend is the weighted mean of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at an image of the blend to see its parents in every source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blend</source>
        <comment>the image itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target
%1</source>
        <comment>the class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sends here; parents: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 % of this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PixelInspector</name>
    <message>
        <source>Pixels of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image enlarged. The pixel under the mouse, here or in the grid, with its values from 0 to 255, and the same pixel of the target and of what every source sends. Arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, column %2, row %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at an image of the blend to read its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <comment>column and row of a pixel</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::SimplexView</name>
    <message>
        <source>%1 % %2</source>
        <comment>percent of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point in the simplex of the sources. Arrow keys move it, with Shift finely; a digit goes to a corner, Home to the centre, C to the closest weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every corner is a source dataset. Drag the point to mix them; the colours show the squared distance of the mixture to the target, bright is near. The star marks the closest weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add datasets; on a corner to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StripView</name>
    <message>
        <source>Strip along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is one image, every column a place on the way: how the dataset changes from one end to the other. Click an image to go to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weight, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 at %2</source>
        <comment>number, weights</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::WeightBars</name>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1: drag, or arrow keys; with Shift finely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an exact weight of %1; the others share the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
