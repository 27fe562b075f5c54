<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>Audience</name>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>distance² to %1: %2</source>
            <translation>Abstand² zu %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>source: class</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ColourMap</name>
        <message>
            <source>Viridis</source>
            <translation>Viridis</translation>
        </message>
        <message>
            <source>Cividis</source>
            <translation>Cividis</translation>
        </message>
        <message>
            <source>Magma</source>
            <translation>Magma</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>%1 %2</source>
            <comment>weight, dataset</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 map · %2 plan, %3 · %4 images</source>
            <translation>Abbildung: %1 · Plan: %2, %3 · %4 Bilder</translation>
        </message>
        <message>
            <source>converged</source>
            <translation>konvergiert</translation>
        </message>
        <message>
            <source>not converged</source>
            <translation>nicht konvergiert</translation>
        </message>
        <message>
            <source>OTDD² to %1</source>
            <translation>OTDD² zu %1</translation>
        </message>
        <message>
            <source>Label distances from %1 to %2</source>
            <translation>Abstände der Klassen von %1 zu %2</translation>
        </message>
        <message>
            <source>Mass from %1 to %2</source>
            <translation>Masse von %1 nach %2</translation>
        </message>
        <message>
            <source>Distances between datasets</source>
            <translation>Abstände zwischen den Datensätzen</translation>
        </message>
        <message>
            <source>Distances to %1</source>
            <translation>Abstände zu %1</translation>
        </message>
        <message>
            <source>How the plans were found</source>
            <translation>Wie die Pläne gefunden wurden</translation>
        </message>
        <message>
            <source>Distance along the path</source>
            <translation>Abstand entlang des Pfads</translation>
        </message>
        <message>
            <source>Towards %1</source>
            <translation>Auf %1 zu</translation>
        </message>
        <message>
            <source>Simplex and images</source>
            <translation>Simplex und Bilder</translation>
        </message>
        <message>
            <source>Simplex</source>
            <translation>Simplex</translation>
        </message>
        <message>
            <source>Images of the blend</source>
            <translation>Bilder der Mischung</translation>
        </message>
        <message>
            <source>Matrix: distances between datasets</source>
            <translation>Matrix: Abstände zwischen Datensätzen</translation>
        </message>
        <message>
            <source>Matrix: label distances</source>
            <translation>Matrix: Abstände der Klassen</translation>
        </message>
        <message>
            <source>Matrix: transported mass</source>
            <translation>Matrix: transportierte Masse</translation>
        </message>
        <message>
            <source>Chart: distances to the target</source>
            <translation>Diagramm: Abstände zum Ziel</translation>
        </message>
        <message>
            <source>Chart: convergence</source>
            <translation>Diagramm: Konvergenz</translation>
        </message>
        <message>
            <source>Chart: distance along the path</source>
            <translation>Diagramm: Abstand entlang des Pfads</translation>
        </message>
        <message>
            <source>There is no curve to draw.</source>
            <translation>Es gibt keine Kurve zu zeichnen.</translation>
        </message>
        <message>
            <source>Blend</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>error of the plan</source>
            <translation>Fehler des Plans</translation>
        </message>
        <message>
            <source>along the path</source>
            <translation>entlang des Pfads</translation>
        </message>
        <message>
            <source>distance² to %1</source>
            <translation>Abstand² zu %1</translation>
        </message>
        <message>
            <source>OTDD²</source>
            <translation>OTDD²</translation>
        </message>
        <message>
            <source>distance²</source>
            <translation>Abstand²</translation>
        </message>
        <message>
            <source>mass</source>
            <translation>Masse</translation>
        </message>
        <message>
            <source>These distances are not known.</source>
            <translation>Diese Abstände sind nicht bekannt.</translation>
        </message>
        <message>
            <source>Closest to %1</source>
            <translation>Am nächsten bei %1</translation>
        </message>
        <message>
            <source>Images along the path</source>
            <translation>Bilder entlang des Pfads</translation>
        </message>
    </context>
    <context>
        <name>Film</name>
        <message>
            <source>Writing the film</source>
            <translation>Schreiben des Films</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>Sharp: one parent a source for every image</source>
            <translation>Scharf: für jedes Bild ein Elternbild je Quelle</translation>
        </message>
        <message>
            <source>Barycentric: means of parents</source>
            <translation>Baryzentrisch: Mittel der Elternbilder</translation>
        </message>
        <message>
            <source>Random pairing (mixup)</source>
            <translation>Zufällige Paare (Mixup)</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>%1 % %2</source>
            <comment>percent, dataset</comment>
            <translation>%1 % %2</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Woher</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <source>source %1</source>
            <translation>Quelle %1</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Abbildung</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exakt</translation>
        </message>
        <message>
            <source>Sinkhorn</source>
            <translation>Sinkhorn</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>0.01 of the mean cost</source>
            <translation>0.01 der mittleren Kosten</translation>
        </message>
        <message>
            <source>Label distances</source>
            <translation>Abstände der Klassen</translation>
        </message>
        <message>
            <source>Covariances divide by</source>
            <translation>Kovarianzen geteilt durch</translation>
        </message>
        <message>
            <source>n − 1</source>
            <translation>n − 1</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Weight of images</source>
            <translation>Gewicht der Bilder</translation>
        </message>
        <message>
            <source>Weight of labels</source>
            <translation>Gewicht der Klassen</translation>
        </message>
        <message>
            <source>Common shape</source>
            <translation>Gemeinsame Größe</translation>
        </message>
        <message>
            <source>Images of the blend</source>
            <translation>Bilder der Mischung</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>OTDD² by its map</source>
            <translation>OTDD² nach seiner Abbildung</translation>
        </message>
        <message>
            <source>of images</source>
            <translation>der Bilder</translation>
        </message>
        <message>
            <source>of labels</source>
            <translation>der Klassen</translation>
        </message>
        <message>
            <source>OTDD² of all pairs</source>
            <translation>OTDD² aller Paare</translation>
        </message>
        <message>
            <source>Closest weight</source>
            <translation>Nächstes Gewicht</translation>
        </message>
        <message>
            <source>Weight shown</source>
            <translation>Gezeigtes Gewicht</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Plan to</source>
            <translation>Plan nach</translation>
        </message>
        <message>
            <source>Solver</source>
            <translation>Löser</translation>
        </message>
        <message>
            <source>Epsilon</source>
            <translation>Epsilon</translation>
        </message>
        <message>
            <source>Iterations</source>
            <translation>Durchgänge</translation>
        </message>
        <message>
            <source>Marginal error</source>
            <translation>Fehler der Ränder</translation>
        </message>
        <message>
            <source>Relative gap</source>
            <translation>Relative Lücke</translation>
        </message>
        <message>
            <source>Converged</source>
            <translation>Konvergiert</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>The blend closest to %1 is %2; its squared (2,Q)-distance is %3. Shown is the blend at %4, at %5.</source>
            <translation>Die Mischung, die %1 am nächsten ist, ist %2; ihr (2,Q)-Abstand² ist %3. Gezeigt ist die Mischung bei %4, mit %5.</translation>
        </message>
        <message>
            <source>A solver has not converged: these numbers are not final.</source>
            <translation>Ein Löser ist nicht konvergiert: diese Zahlen sind nicht endgültig.</translation>
        </message>
        <message>
            <source>%1 towards %2</source>
            <translation>%1 auf %2 zu</translation>
        </message>
        <message>
            <source>The distance to %1 over the simplex, and images of the blend with their soft labels.</source>
            <translation>Der Abstand zu %1 über dem Simplex, und Bilder der Mischung mit ihren weichen Klassen.</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Distances</source>
            <translation>Abstände</translation>
        </message>
        <message>
            <source>OTDD² between all datasets.</source>
            <translation>OTDD² zwischen allen Datensätzen.</translation>
        </message>
        <message>
            <source>Some images of the blend on the way.</source>
            <translation>Einige Bilder der Mischung auf dem Weg.</translation>
        </message>
        <message>
            <source>The distance to %1 along the path %2.</source>
            <translation>Der Abstand zu %1 entlang des Pfads %2.</translation>
        </message>
        <message>
            <source>The distance to %1 from corner to corner.</source>
            <translation>Der Abstand zu %1 von Ecke zu Ecke.</translation>
        </message>
        <message>
            <source>Label distances² from %1 to %2.</source>
            <translation>Abstände² der Klassen von %1 zu %2.</translation>
        </message>
        <message>
            <source>Mass that the plan moves from the classes of %1 to those of %2.</source>
            <translation>Masse, die der Plan von den Klassen von %1 zu denen von %2 bewegt.</translation>
        </message>
        <message>
            <source>Solvers</source>
            <translation>Löser</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Dasselbe noch einmal</translation>
        </message>
        <message>
            <source>This line writes the blend that is shown, as a dataset with its recipe:</source>
            <translation>Diese Zeile schreibt die gezeigte Mischung als Datensatz mit ihrem Rezept:</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Schreiben des Berichts</translation>
        </message>
    </context>
    <context>
        <name>SimplexScene</name>
        <message>
            <source>distance² to the target</source>
            <translation>Abstand² zum Ziel</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Add datasets from files: IDX, NPZ, CSV, CIFAR, archives of images.</source>
            <translation>Datensätze aus Dateien hinzufügen: IDX, NPZ, CSV, CIFAR, Archive von Bildern.</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>&amp;Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Add a dataset from a folder: images in a folder a class, or IDX files.</source>
            <translation>Einen Datensatz aus einem Ordner hinzufügen: Bilder in einem Ordner je Klasse, oder IDX-Dateien.</translation>
        </message>
        <message>
            <source>Open the &amp;built-in example</source>
            <translation>Das ein&amp;gebaute Beispiel öffnen</translation>
        </message>
        <message>
            <source>Three datasets that Wander draws itself, around a fourth.</source>
            <translation>Drei Datensätze, die Wander selbst zeichnet, um einen vierten.</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>Write the blend under your hand as a dataset with its recipe.</source>
            <translation>Die Mischung unter der Hand als Datensatz mit ihrem Rezept schreiben.</translation>
        </message>
        <message>
            <source>Save fi&amp;gure…</source>
            <translation>&amp;Abbildung speichern…</translation>
        </message>
        <message>
            <source>Simplex, images, matrices and charts as PDF, SVG or PNG.</source>
            <translation>Simplex, Bilder, Matrizen und Diagramme als PDF, SVG oder PNG.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Take back the last change.</source>
            <translation>Die letzte Änderung zurücknehmen.</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Make the change again that was taken back.</source>
            <translation>Die zurückgenommene Änderung noch einmal machen.</translation>
        </message>
        <message>
            <source>&amp;Copy weights</source>
            <translation>Gewichte &amp;kopieren</translation>
        </message>
        <message>
            <source>Copy the weights as numbers, as wander-batch takes them.</source>
            <translation>Die Gewichte als Zahlen kopieren, wie wander-batch sie nimmt.</translation>
        </message>
        <message>
            <source>Copy as co&amp;mmand</source>
            <translation>Als &amp;Befehl kopieren</translation>
        </message>
        <message>
            <source>Copy the wander-batch line that writes this blend, byte for byte.</source>
            <translation>Die Zeile für wander-batch kopieren, die diese Mischung schreibt, Byte für Byte.</translation>
        </message>
        <message>
            <source>Copy as P&amp;ython</source>
            <translation>Als &amp;Python kopieren</translation>
        </message>
        <message>
            <source>Copy code that loads the export with numpy.</source>
            <translation>Programmzeilen kopieren, die den Export mit numpy laden.</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>Colours, size of text, language, device, threads.</source>
            <translation>Farben, Schriftgröße, Sprache, Gerät, Threads.</translation>
        </message>
        <message>
            <source>E&amp;xplore</source>
            <translation>&amp;Erkunden</translation>
        </message>
        <message>
            <source>C&amp;losest</source>
            <translation>&amp;Nächste Mischung</translation>
        </message>
        <message>
            <source>Move to the blend that is closest to the target.</source>
            <translation>Zu der Mischung gehen, die dem Ziel am nächsten ist.</translation>
        </message>
        <message>
            <source>C&amp;entre</source>
            <translation>&amp;Mitte</translation>
        </message>
        <message>
            <source>Move to the middle: equal weights.</source>
            <translation>In die Mitte gehen: gleiche Gewichte.</translation>
        </message>
        <message>
            <source>&amp;Pin</source>
            <translation>&amp;Merken</translation>
        </message>
        <message>
            <source>Remember these weights.</source>
            <translation>Diese Gewichte merken.</translation>
        </message>
        <message>
            <source>&amp;Read and solve again</source>
            <translation>Neu &amp;lesen und rechnen</translation>
        </message>
        <message>
            <source>Read all files again and solve anew.</source>
            <translation>Alle Dateien neu lesen und neu rechnen.</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <source>Stop what is running; what is there stays.</source>
            <translation>Anhalten, was läuft; was da ist, bleibt.</translation>
        </message>
        <message>
            <source>&amp;Method</source>
            <translation>&amp;Verfahren</translation>
        </message>
        <message>
            <source>|&amp;Label distances</source>
            <translation>|&amp;Abstände der Klassen</translation>
        </message>
        <message>
            <source>&amp;Sharp map</source>
            <translation>&amp;Scharfe Abbildung</translation>
        </message>
        <message>
            <source>Every image has one parent in every source: crisp images.</source>
            <translation>Jedes Bild hat ein Elternbild in jeder Quelle: scharfe Bilder.</translation>
        </message>
        <message>
            <source>&amp;Barycentric map</source>
            <translation>&amp;Baryzentrische Abbildung</translation>
        </message>
        <message>
            <source>Every image is the mean of its parents under the plan: the paper's map.</source>
            <translation>Jedes Bild ist das Mittel seiner Elternbilder unter dem Plan: die Abbildung der Veröffentlichung.</translation>
        </message>
        <message>
            <source>&amp;Random pairing (mixup)</source>
            <translation>&amp;Zufällige Paare (Mixup)</translation>
        </message>
        <message>
            <source>Parents drawn at random: what transport is better than.</source>
            <translation>Zufällig gewählte Elternbilder: womit sich Transport messen muss.</translation>
        </message>
        <message>
            <source>&amp;Exact plan</source>
            <translation>&amp;Exakter Plan</translation>
        </message>
        <message>
            <source>The optimal plan, certified by its dual.</source>
            <translation>Der optimale Plan, durch sein Dual bescheinigt.</translation>
        </message>
        <message>
            <source>S&amp;inkhorn plan</source>
            <translation>S&amp;inkhorn-Plan</translation>
        </message>
        <message>
            <source>The entropic plan: smoother, for the barycentric map.</source>
            <translation>Der entropische Plan: glatter, für die baryzentrische Abbildung.</translation>
        </message>
        <message>
            <source>&amp;Gaussian</source>
            <translation>&amp;Gaußsch</translation>
        </message>
        <message>
            <source>Between classes as Gaussians: Bures' distance, the paper's choice.</source>
            <translation>Zwischen Klassen als Normalverteilungen: Abstand nach Bures, die Wahl der Veröffentlichung.</translation>
        </message>
        <message>
            <source>Gaussian, &amp;diagonal</source>
            <translation>Gaußsch, &amp;diagonal</translation>
        </message>
        <message>
            <source>Between classes as Gaussians with diagonal covariances.</source>
            <translation>Zwischen Klassen als Normalverteilungen mit diagonalen Kovarianzen.</translation>
        </message>
        <message>
            <source>&amp;Exact</source>
            <translation>&amp;Exakt</translation>
        </message>
        <message>
            <source>Between the images of the classes themselves; slower.</source>
            <translation>Zwischen den Bildern der Klassen selbst; langsamer.</translation>
        </message>
        <message>
            <source>&amp;Upper bound</source>
            <translation>&amp;Obere Schranke</translation>
        </message>
        <message>
            <source>Means and traces of the covariances alone.</source>
            <translation>Nur Mittelwerte und Spuren der Kovarianzen.</translation>
        </message>
        <message>
            <source>&amp;Means</source>
            <translation>&amp;Mittelwerte</translation>
        </message>
        <message>
            <source>Between the mean images of the classes alone.</source>
            <translation>Nur zwischen den mittleren Bildern der Klassen.</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Keine</translation>
        </message>
        <message>
            <source>Images alone; labels do not matter.</source>
            <translation>Nur die Bilder; Klassen zählen nicht.</translation>
        </message>
        <message>
            <source>&amp;More settings…</source>
            <translation>Weitere &amp;Einstellungen…</translation>
        </message>
        <message>
            <source>Weights of images and labels, common size, device, seed.</source>
            <translation>Gewichte von Bildern und Klassen, gemeinsame Größe, Gerät, Startwert.</translation>
        </message>
        <message>
            <source>&amp;Images</source>
            <translation>Bi&amp;lder</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>&amp;Raster</translation>
        </message>
        <message>
            <source>The images of the blend under your hand.</source>
            <translation>Die Bilder der Mischung unter der Hand.</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleich</translation>
        </message>
        <message>
            <source>Two blends, A and B, image by image, with their difference.</source>
            <translation>Zwei Mischungen, A und B, Bild für Bild, mit ihrem Unterschied.</translation>
        </message>
        <message>
            <source>&amp;Strip</source>
            <translation>&amp;Streifen</translation>
        </message>
        <message>
            <source>A few images followed from A to B or along a path.</source>
            <translation>Einige Bilder von A nach B oder entlang eines Pfads verfolgt.</translation>
        </message>
        <message>
            <source>Remember here as &amp;A</source>
            <translation>Hier als &amp;A merken</translation>
        </message>
        <message>
            <source>A becomes the blend under your hand.</source>
            <translation>A wird die Mischung unter der Hand.</translation>
        </message>
        <message>
            <source>Remember here as &amp;B</source>
            <translation>Hier als &amp;B merken</translation>
        </message>
        <message>
            <source>B becomes the blend under your hand; hold B to see it in place.</source>
            <translation>B wird die Mischung unter der Hand; B halten zeigt sie an ihrer Stelle.</translation>
        </message>
        <message>
            <source>Go to &amp;image…</source>
            <translation>&amp;Gehe zu Bild…</translation>
        </message>
        <message>
            <source>Type the number of an image.</source>
            <translation>Die Nummer eines Bildes eingeben.</translation>
        </message>
        <message>
            <source>&amp;Pixels</source>
            <translation>&amp;Pixel</translation>
        </message>
        <message>
            <source>The chosen image enlarged, with the values of its pixels.</source>
            <translation>Das gewählte Bild vergrößert, mit den Werten seiner Pixel.</translation>
        </message>
        <message>
            <source>S&amp;mooth images</source>
            <translation>&amp;Weiche Bilder</translation>
        </message>
        <message>
            <source>Draw images smoothly instead of pixel by pixel.</source>
            <translation>Bilder weich statt Pixel für Pixel zeichnen.</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>|&amp;Theme</source>
            <translation>|&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;System</translation>
        </message>
        <message>
            <source>Light or dark as the desktop is.</source>
            <translation>Hell oder dunkel wie der Schreibtisch.</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>A light window.</source>
            <translation>Ein helles Fenster.</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>A dark window.</source>
            <translation>Ein dunkles Fenster.</translation>
        </message>
        <message>
            <source>&amp;High contrast, light</source>
            <translation>Hoher &amp;Kontrast, hell</translation>
        </message>
        <message>
            <source>Black on white, with strong lines.</source>
            <translation>Schwarz auf weiß, mit kräftigen Linien.</translation>
        </message>
        <message>
            <source>High &amp;contrast, dark</source>
            <translation>Hoher K&amp;ontrast, dunkel</translation>
        </message>
        <message>
            <source>White on black, with strong lines.</source>
            <translation>Weiß auf schwarz, mit kräftigen Linien.</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Größere Schrift</translation>
        </message>
        <message>
            <source>Larger text everywhere.</source>
            <translation>Überall größere Schrift.</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>&amp;Kleinere Schrift</translation>
        </message>
        <message>
            <source>Smaller text everywhere.</source>
            <translation>Überall kleinere Schrift.</translation>
        </message>
        <message>
            <source>&amp;Ordinary text</source>
            <translation>&amp;Gewöhnliche Schrift</translation>
        </message>
        <message>
            <source>Text as large as the desktop says.</source>
            <translation>Schrift so groß, wie der Schreibtisch es sagt.</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>The window without its frame, over the whole screen.</source>
            <translation>Das Fenster ohne Rahmen auf dem ganzen Schirm.</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>Befehl &amp;finden…</translation>
        </message>
        <message>
            <source>Type what you want to do.</source>
            <translation>Eintippen, was man tun will.</translation>
        </message>
        <message>
            <source>&amp;Shortcuts…</source>
            <translation>&amp;Tasten…</translation>
        </message>
        <message>
            <source>All keys on one sheet.</source>
            <translation>Alle Tasten auf einem Blatt.</translation>
        </message>
        <message>
            <source>&amp;What is this?</source>
            <translation>&amp;Was ist das?</translation>
        </message>
        <message>
            <source>Click anything to read what it is.</source>
            <translation>Etwas anklicken, um zu lesen, was es ist.</translation>
        </message>
        <message>
            <source>&amp;About Wander</source>
            <translation>&amp;Über Wander</translation>
        </message>
        <message>
            <source>Version and licence.</source>
            <translation>Version und Lizenz.</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Pfeile</translation>
        </message>
        <message>
            <source>Move the point</source>
            <translation>Den Punkt bewegen</translation>
        </message>
        <message>
            <source>Shift+Arrows</source>
            <translation>Umschalt+Pfeile</translation>
        </message>
        <message>
            <source>Move the point finely</source>
            <translation>Den Punkt fein bewegen</translation>
        </message>
        <message>
            <source>1 to 8</source>
            <translation>1 bis 8</translation>
        </message>
        <message>
            <source>Jump to a corner</source>
            <translation>In eine Ecke springen</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>Jump to the middle</source>
            <translation>In die Mitte springen</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>Jump to the closest weights</source>
            <translation>Zu den nächsten Gewichten springen</translation>
        </message>
        <message>
            <source>Hold B</source>
            <translation>B halten</translation>
        </message>
        <message>
            <source>See the blend B in place</source>
            <translation>Die Mischung B an ihrer Stelle sehen</translation>
        </message>
        <message>
            <source>+ - 0</source>
            <translation>+ - 0</translation>
        </message>
        <message>
            <source>Larger, smaller, fitting images, in the grid</source>
            <translation>Größere, kleinere, passende Bilder im Raster</translation>
        </message>
        <message>
            <source>Escape while dragging</source>
            <translation>Escape während des Ziehens</translation>
        </message>
        <message>
            <source>Back to where the point was</source>
            <translation>Zurück, wo der Punkt war</translation>
        </message>
        <message>
            <source>%1 · %2×%3%4 · %5 classes</source>
            <translation>%1 · %2×%3%4 · %5 Klassen</translation>
        </message>
        <message>
            <source> colour</source>
            <translation> farbig</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>source %1</source>
            <translation>Quelle %1</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>beiseite</translation>
        </message>
        <message>
            <source>all %1</source>
            <translation>alle %1</translation>
        </message>
        <message>
            <source>%1 of %2 classes</source>
            <translation>%1 von %2 Klassen</translation>
        </message>
        <message>
            <source>first %1 of %2</source>
            <translation>die ersten %1 von %2</translation>
        </message>
        <message>
            <source>records %1 to %2</source>
            <translation>Nummer %1 bis %2</translation>
        </message>
        <message>
            <source>%1 of %2, stratified, seed %3</source>
            <translation>%1 von %2, geschichtet, Startwert %3</translation>
        </message>
        <message>
            <source>The point</source>
            <translation>Der Punkt</translation>
        </message>
        <message>
            <source>Closest</source>
            <translation>Am nächsten</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>&amp;New session</source>
            <translation>&amp;Neue Sitzung</translation>
        </message>
        <message>
            <source>Begin with an empty session.</source>
            <translation>Mit einer leeren Sitzung beginnen.</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>Neues &amp;Fenster</translation>
        </message>
        <message>
            <source>Open another window with a session of its own.</source>
            <translation>Ein weiteres Fenster mit einer eigenen Sitzung öffnen.</translation>
        </message>
        <message>
            <source>&amp;Open session…</source>
            <translation>Sitzung ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Open a session that was saved: datasets, weights, pins and settings.</source>
            <translation>Eine gespeicherte Sitzung öffnen: Datensätze, Gewichte, Merkstellen und Einstellungen.</translation>
        </message>
        <message>
            <source>|Open &amp;recent</source>
            <translation>|Zuletzt &amp;geöffnet</translation>
        </message>
        <message>
            <source>&amp;Clear list</source>
            <translation>Liste &amp;leeren</translation>
        </message>
        <message>
            <source>Forget which sessions and datasets were opened lately.</source>
            <translation>Vergessen, welche Sitzungen und Datensätze zuletzt geöffnet waren.</translation>
        </message>
        <message>
            <source>&amp;Save session</source>
            <translation>Sitzung &amp;speichern</translation>
        </message>
        <message>
            <source>Save datasets, weights, pins and settings into a session file.</source>
            <translation>Datensätze, Gewichte, Merkstellen und Einstellungen in eine Sitzung speichern.</translation>
        </message>
        <message>
            <source>Save session &amp;as…</source>
            <translation>Sitzung speichern &amp;unter…</translation>
        </message>
        <message>
            <source>Save the session into another file.</source>
            <translation>Die Sitzung in eine andere Datei speichern.</translation>
        </message>
        <message>
            <source>Add &amp;data…</source>
            <translation>&amp;Daten hinzufügen…</translation>
        </message>
        <message>
            <source>Fil&amp;m…</source>
            <translation>Fil&amp;m…</translation>
        </message>
        <message>
            <source>The way along the path as MP4, WebM or GIF.</source>
            <translation>Der Weg entlang des Pfads als MP4, WebM oder GIF.</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>Fenster &amp;schließen</translation>
        </message>
        <message>
            <source>Close this window.</source>
            <translation>Dieses Fenster schließen.</translation>
        </message>
        <message>
            <source>Close all windows of Wander.</source>
            <translation>Alle Fenster von Wander schließen.</translation>
        </message>
        <message>
            <source>&amp;Move single classes…</source>
            <translation>Einzelne &amp;Klassen bewegen…</translation>
        </message>
        <message>
            <source>Choose one class of every dataset and move only these.</source>
            <translation>Eine Klasse jedes Datensatzes wählen und nur diese bewegen.</translation>
        </message>
        <message>
            <source>Next c&amp;orner</source>
            <translation>Nächste &amp;Ecke</translation>
        </message>
        <message>
            <source>Move to the next corner: one source alone.</source>
            <translation>In die nächste Ecke gehen: eine Quelle allein.</translation>
        </message>
        <message>
            <source>Next &amp;middle</source>
            <translation>Nächste &amp;Kantenmitte</translation>
        </message>
        <message>
            <source>Move to the middle of the next edge: two sources, half and half.</source>
            <translation>In die Mitte der nächsten Kante gehen: zwei Quellen, halb und halb.</translation>
        </message>
        <message>
            <source>Next &amp;third</source>
            <translation>Nächstes &amp;Drittel</translation>
        </message>
        <message>
            <source>Move to the next point that shares an edge one to two.</source>
            <translation>Zum nächsten Punkt gehen, der eine Kante eins zu zwei teilt.</translation>
        </message>
        <message>
            <source>&amp;Draw a path</source>
            <translation>Einen Pfad &amp;zeichnen</translation>
        </message>
        <message>
            <source>Draw paths with the mouse: a stroke is a path, a click a key frame.</source>
            <translation>Pfade mit der Maus zeichnen: ein Strich ist ein Pfad, ein Klick ein Schlüsselbild.</translation>
        </message>
        <message>
            <source>Add a &amp;key frame</source>
            <translation>&amp;Schlüsselbild hinzufügen</translation>
        </message>
        <message>
            <source>Let the path go on to where the point is.</source>
            <translation>Den Pfad bis zum Punkt weiterführen.</translation>
        </message>
        <message>
            <source>Path through all p&amp;ins</source>
            <translation>Pfad durch alle Merk&amp;stellen</translation>
        </message>
        <message>
            <source>Make a path whose key frames are the pins.</source>
            <translation>Einen Pfad machen, dessen Schlüsselbilder die Merkstellen sind.</translation>
        </message>
        <message>
            <source>Re&amp;fine the map with true distances</source>
            <translation>Die Karte mit wahren Abständen ver&amp;feinern</translation>
        </message>
        <message>
            <source>Solve for true distances all over the map, from coarse to fine.</source>
            <translation>Überall auf der Karte wahre Abstände lösen, von grob nach fein.</translation>
        </message>
        <message>
            <source>|Colours of the &amp;map</source>
            <translation>|Farben der &amp;Karte</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Nä&amp;her</translation>
        </message>
        <message>
            <source>Show the simplex nearer, around the point; the wheel does so anywhere.</source>
            <translation>Den Simplex um den Punkt näher zeigen; das Rad tut es überall.</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Weiter weg</translation>
        </message>
        <message>
            <source>Show more of the simplex.</source>
            <translation>Mehr vom Simplex zeigen.</translation>
        </message>
        <message>
            <source>The whole simple&amp;x</source>
            <translation>Der &amp;ganze Simplex</translation>
        </message>
        <message>
            <source>Back from a part or a face to all sources.</source>
            <translation>Von einem Teil oder einer Seite zurück zu allen Quellen.</translation>
        </message>
        <message>
            <source>One &amp;face…</source>
            <translation>Eine &amp;Seite…</translation>
        </message>
        <message>
            <source>Choose three corners and show their triangle alone; the others weigh 0.</source>
            <translation>Drei Ecken wählen und nur ihr Dreieck zeigen; die anderen wiegen 0.</translation>
        </message>
        <message>
            <source>S&amp;nap</source>
            <translation>&amp;Einrasten</translation>
        </message>
        <message>
            <source>The point is drawn to corners, pins, tenths and edges; with Ctrl it is not.</source>
            <translation>Ecken, Merkstellen, Zehntel und Kanten ziehen den Punkt an; mit Strg nicht.</translation>
        </message>
        <message>
            <source>&amp;Common colour scale</source>
            <translation>&amp;Gemeinsame Farbskala</translation>
        </message>
        <message>
            <source>One scale of colours for all maps, solvers and windows that have it on.</source>
            <translation>Eine Farbskala für alle Karten, Löser und Fenster, die sie eingeschaltet haben.</translation>
        </message>
        <message>
            <source>&amp;Viridis</source>
            <translation>&amp;Viridis</translation>
        </message>
        <message>
            <source>Blue to yellow: readable for the colour-blind and in print.</source>
            <translation>Von Blau nach Gelb: lesbar bei Farbenblindheit und im Druck.</translation>
        </message>
        <message>
            <source>&amp;Cividis</source>
            <translation>&amp;Cividis</translation>
        </message>
        <message>
            <source>Blue to yellow, the same for all kinds of sight.</source>
            <translation>Von Blau nach Gelb, für jedes Farbsehen gleich.</translation>
        </message>
        <message>
            <source>&amp;Magma</source>
            <translation>&amp;Magma</translation>
        </message>
        <message>
            <source>Black over red to white.</source>
            <translation>Von Schwarz über Rot nach Weiß.</translation>
        </message>
        <message>
            <source>&amp;Grey</source>
            <translation>&amp;Grau</translation>
        </message>
        <message>
            <source>Black to white.</source>
            <translation>Von Schwarz nach Weiß.</translation>
        </message>
        <message>
            <source>&amp;Present</source>
            <translation>&amp;Vorführen</translation>
        </message>
        <message>
            <source>The stage for an audience, over the whole screen; keys travel from pin to pin.</source>
            <translation>Die Bühne für ein Publikum auf dem ganzen Schirm; Tasten reisen von Merkstelle zu Merkstelle.</translation>
        </message>
        <message>
            <source>Second s&amp;creen</source>
            <translation>&amp;Zweiter Schirm</translation>
        </message>
        <message>
            <source>The stage alone on another screen, following your hand.</source>
            <translation>Die Bühne allein auf einem anderen Schirm, der Hand folgend.</translation>
        </message>
        <message>
            <source>Ctrl while dragging</source>
            <translation>Strg beim Ziehen</translation>
        </message>
        <message>
            <source>Do not snap</source>
            <translation>Nicht einrasten</translation>
        </message>
        <message>
            <source>Wheel, + and -</source>
            <translation>Rad, + und -</translation>
        </message>
        <message>
            <source>Zoom into the simplex and out</source>
            <translation>In den Simplex hinein und hinaus</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <source>Zoom in there; with Shift out</source>
            <translation>Dort vergrößern; mit Umschalt verkleinern</translation>
        </message>
        <message>
            <source>Middle button</source>
            <translation>Mittlere Taste</translation>
        </message>
        <message>
            <source>Move what is shown of the simplex</source>
            <translation>Den gezeigten Teil des Simplex verschieben</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Take the chosen key frame out of the path</source>
            <translation>Das gewählte Schlüsselbild aus dem Pfad nehmen</translation>
        </message>
        <message>
            <source>%1×%2%3</source>
            <translation>%1×%2%3</translation>
        </message>
        <message>
            <source>It had %1 images and has %2.</source>
            <translation>Er hatte %1 Bilder und hat %2.</translation>
        </message>
        <message>
            <source>Its images were %1 and are %2.</source>
            <translation>Seine Bilder waren %1 und sind %2.</translation>
        </message>
        <message>
            <source>It had %1 classes and has %2.</source>
            <translation>Er hatte %1 Klassen und hat %2.</translation>
        </message>
        <message>
            <source>Its images or labels are not the same as they were.</source>
            <translation>Seine Bilder oder Klassen sind nicht mehr dieselben.</translation>
        </message>
        <message>
            <source>→ ←</source>
            <translation>→ ←</translation>
        </message>
        <message>
            <source>next and previous stop</source>
            <translation>nächste und vorige Stelle</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>1 bis 9</translation>
        </message>
        <message>
            <source>a stop</source>
            <translation>eine Stelle</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>play the path, pause</source>
            <translation>den Pfad abspielen, anhalten</translation>
        </message>
        <message>
            <source>+ −</source>
            <translation>+ −</translation>
        </message>
        <message>
            <source>faster, slower</source>
            <translation>schneller, langsamer</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>there and back, or once</source>
            <translation>hin und zurück, oder einmal</translation>
        </message>
        <message>
            <source>Click</source>
            <translation>Klick</translation>
        </message>
        <message>
            <source>one image large</source>
            <translation>ein Bild groß</translation>
        </message>
        <message>
            <source>B or .</source>
            <translation>B oder .</translation>
        </message>
        <message>
            <source>black</source>
            <translation>schwarz</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>light or dark</source>
            <translation>hell oder dunkel</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>end</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>⅔ %1, ⅓ %2</source>
            <translation>⅔ %1, ⅓ %2</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>&amp;Bericht…</translation>
        </message>
        <message>
            <source>All figures, settings, distances and solvers as one HTML or PDF file.</source>
            <translation>Alle Abbildungen, Einstellungen, Abstände und Löser in einer HTML- oder PDF-Datei.</translation>
        </message>
    </context>
    <context>
        <name>app::Actions</name>
        <message>
            <source>%1 (%2)</source>
            <comment>tip, keys</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>app::AudienceView</name>
        <message>
            <source>Stage for the audience</source>
            <translation>Bühne für das Publikum</translation>
        </message>
    </context>
    <context>
        <name>app::ChartsPanel</name>
        <message>
            <source>Solver</source>
            <translation>Löser</translation>
        </message>
        <message>
            <source>What the matrix shows</source>
            <translation>Was die Matrix zeigt</translation>
        </message>
        <message>
            <source>Distances appear here.</source>
            <translation>Hier erscheinen Abstände.</translation>
        </message>
        <message>
            <source>How each plan was found appears here.</source>
            <translation>Hier erscheint, wie jeder Plan gefunden wurde.</translation>
        </message>
        <message>
            <source>Distances between datasets and classes appear here.</source>
            <translation>Hier erscheinen Abstände zwischen Datensätzen und Klassen.</translation>
        </message>
        <message>
            <source>Blend</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>between datasets</source>
            <translation>zwischen Datensätzen</translation>
        </message>
        <message>
            <source>map of datasets</source>
            <translation>Karte der Datensätze</translation>
        </message>
        <message>
            <source>labels: %1 to %2</source>
            <comment>target, source</comment>
            <translation>Klassen: %1 zu %2</translation>
        </message>
        <message>
            <source>mass: %1 to %2</source>
            <comment>target, source</comment>
            <translation>Masse: %1 nach %2</translation>
        </message>
        <message>
            <source>dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>distance on the way from A to B</source>
            <translation>Abstand auf dem Weg von A nach B</translation>
        </message>
        <message>
            <source>Distances</source>
            <translation>Abstände</translation>
        </message>
    </context>
    <context>
        <name>app::ClassFilter</name>
        <message>
            <source>All classes</source>
            <translation>Alle Klassen</translation>
        </message>
        <message>
            <source>Classes shown</source>
            <translation>Gezeigte Klassen</translation>
        </message>
        <message>
            <source>Shows only images of some classes: of the target's class that they come from, and of the class with the largest share of their soft label.</source>
            <translation>Zeigt nur Bilder einiger Klassen: der Klasse des Ziels, aus der sie kommen, und der Klasse mit dem größten Anteil.</translation>
        </message>
        <message>
            <source>Find a class</source>
            <translation>Eine Klasse finden</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Class of the target</source>
            <translation>Klasse des Ziels</translation>
        </message>
        <message>
            <source>Largest share from %1</source>
            <comment>source</comment>
            <translation>Größter Anteil aus %1</translation>
        </message>
        <message numerus="yes">
            <source>%n classes</source>
            <translation>
                <numerusform>%n Klasse</numerusform>
                <numerusform>%n Klassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show only images of some classes.</source>
            <translation>Nur Bilder einiger Klassen zeigen.</translation>
        </message>
        <message>
            <source>Only %1</source>
            <comment>classes</comment>
            <translation>Nur %1</translation>
        </message>
    </context>
    <context>
        <name>app::ClassTravelDialog</name>
        <message>
            <source>&amp;Move only these</source>
            <translation>Nur diese &amp;bewegen</translation>
        </message>
        <message>
            <source>Move &amp;all classes</source>
            <translation>&amp;Alle Klassen bewegen</translation>
        </message>
        <message>
            <source>Move single classes</source>
            <translation>Einzelne Klassen bewegen</translation>
        </message>
        <message>
            <source>Choose one class of every dataset. The blend is then made of these alone, the others rest.</source>
            <translation>Eine Klasse jedes Datensatzes wählen. Die Mischung besteht dann nur aus diesen, die anderen ruhen.</translation>
        </message>
        <message>
            <source>%1 (target)</source>
            <translation>%1 (Ziel)</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>%1, towards %2</source>
            <comment>classes of the sources, class of the target</comment>
            <translation>%1, auf %2 zu</translation>
        </message>
    </context>
    <context>
        <name>app::CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>Befehl finden</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Eintippen, was man tun will</translation>
        </message>
    </context>
    <context>
        <name>app::DatasetMemory</name>
        <message>
            <source>There is no such file or folder.</source>
            <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
        </message>
    </context>
    <context>
        <name>app::DatasetsPanel</name>
        <message>
            <source>Pins</source>
            <translation>Gemerkt</translation>
        </message>
        <message>
            <source>Click a pin to go there, double-click to rename it, Delete to remove it.</source>
            <translation>Klick: dorthin gehen. Doppelklick: umbenennen. Entf: entfernen.</translation>
        </message>
        <message>
            <source>Remove pin</source>
            <translation>Merkstelle entfernen</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin gehen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>app::Document</name>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>Add %n datasets</source>
            <translation>
                <numerusform>%n Datensatz hinzufügen</numerusform>
                <numerusform>%n Datensätze hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace %1 by %2</source>
            <translation>%1 durch %2 ersetzen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Move %1</source>
            <translation>%1 verschieben</translation>
        </message>
        <message>
            <source>Make %1 the target</source>
            <translation>%1 zum Ziel machen</translation>
        </message>
        <message>
            <source>Make %1 a source</source>
            <translation>%1 zur Quelle machen</translation>
        </message>
        <message>
            <source>Put %1 aside</source>
            <translation>%1 beiseite legen</translation>
        </message>
        <message>
            <source>Change the sample of %1</source>
            <translation>Die Stichprobe von %1 ändern</translation>
        </message>
        <message>
            <source>%1 % %2</source>
            <comment>weight, dataset</comment>
            <translation>%1 % %2</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Zu %1 gehen</translation>
        </message>
        <message>
            <source>Pin %1</source>
            <translation>%1 merken</translation>
        </message>
        <message>
            <source>Rename the pin %1</source>
            <translation>Die Merkstelle %1 umbenennen</translation>
        </message>
        <message>
            <source>Remove the pin %1</source>
            <translation>Die Merkstelle %1 entfernen</translation>
        </message>
        <message>
            <source>Lock %1</source>
            <translation>%1 festhalten</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>%1 loslassen</translation>
        </message>
        <message>
            <source>Add the path %1</source>
            <translation>Den Pfad %1 hinzufügen</translation>
        </message>
        <message>
            <source>Rename the path %1</source>
            <translation>Den Pfad %1 umbenennen</translation>
        </message>
        <message>
            <source>Remove the path %1</source>
            <translation>Den Pfad %1 entfernen</translation>
        </message>
        <message>
            <source>Move only %1</source>
            <comment>classes</comment>
            <translation>Nur %1 bewegen</translation>
        </message>
        <message>
            <source>Move all classes</source>
            <translation>Alle Klassen bewegen</translation>
        </message>
    </context>
    <context>
        <name>app::ExportDialog</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <source>Export the blend</source>
            <translation>Die Mischung exportieren</translation>
        </message>
        <message>
            <source>NumPy archive (.npz)</source>
            <translation>NumPy-Archiv (.npz)</translation>
        </message>
        <message>
            <source>Folder of images with a CSV of labels</source>
            <translation>Ordner von Bildern mit einer CSV der Klassen</translation>
        </message>
        <message>
            <source> of %1</source>
            <translation> von %1</translation>
        </message>
        <message>
            <source>Decides which images are taken and which labels are drawn.</source>
            <translation>Entscheidet, welche Bilder genommen und welche Klassen gezogen werden.</translation>
        </message>
        <message>
            <source>Soft: shares of all classes, and the largest</source>
            <translation>Weich: Anteile aller Klassen, und die größte</translation>
        </message>
        <message>
            <source>The class with the largest share</source>
            <translation>Die Klasse mit dem größten Anteil</translation>
        </message>
        <message>
            <source>A class drawn by the shares</source>
            <translation>Eine nach den Anteilen gezogene Klasse</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weight, dataset</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Abbildung</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>&amp;Images</source>
            <translation>Bi&amp;lder</translation>
        </message>
        <message>
            <source>&amp;Labels</source>
            <translation>&amp;Klassen</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>&amp;Startwert</translation>
        </message>
        <message>
            <source>&amp;Write to</source>
            <translation>&amp;Schreiben nach</translation>
        </message>
        <message>
            <source>Write the blend to</source>
            <translation>Die Mischung schreiben nach</translation>
        </message>
        <message>
            <source>NumPy archives (*.npz)</source>
            <translation>NumPy-Archive (*.npz)</translation>
        </message>
        <message>
            <source>Folders (*)</source>
            <translation>Ordner (*)</translation>
        </message>
        <message>
            <source>The recipe that makes the same bytes again lies beside it: %1.recipe.json</source>
            <translation>Daneben liegt das Rezept, das dieselben Bytes noch einmal macht: %1.recipe.json</translation>
        </message>
    </context>
    <context>
        <name>app::FigureDialog</name>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Title and caption</source>
            <translation>Überschrift und Legende</translation>
        </message>
        <message>
            <source>Dark, for slides</source>
            <translation>Dunkel, für Folien</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Abbildung</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy the figure as a picture of this size and resolution.</source>
            <translation>Die Abbildung als Bild dieser Größe und Auflösung kopieren.</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source> pt</source>
            <translation> pt</translation>
        </message>
        <message>
            <source>as many as fit well</source>
            <translation>so viele, wie gut passen</translation>
        </message>
        <message>
            <source>Sho&amp;w:</source>
            <translation>&amp;Zeigen:</translation>
        </message>
        <message>
            <source>S&amp;ource:</source>
            <translation>&amp;Quelle:</translation>
        </message>
        <message>
            <source>Si&amp;ze:</source>
            <translation>&amp;Größe:</translation>
        </message>
        <message>
            <source>&amp;Resolution:</source>
            <translation>&amp;Auflösung:</translation>
        </message>
        <message>
            <source>&amp;Font:</source>
            <translation>&amp;Schrift:</translation>
        </message>
        <message>
            <source>Co&amp;lours:</source>
            <translation>&amp;Farben:</translation>
        </message>
        <message>
            <source>I&amp;mages in a row:</source>
            <translation>&amp;Bilder je Zeile:</translation>
        </message>
        <message>
            <source>Of PNG files. PDF and SVG keep lines and text at any resolution.</source>
            <translation>Von PNG-Dateien. PDF und SVG behalten Linien und Text in jeder Auflösung.</translation>
        </message>
        <message>
            <source>The font of all text in the figure.</source>
            <translation>Die Schrift aller Texte der Abbildung.</translation>
        </message>
        <message>
            <source>Save the figure as</source>
            <translation>Die Abbildung speichern als</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Scalable vector graphics (*.svg)</source>
            <translation>Skalierbare Vektorgrafik (*.svg)</translation>
        </message>
        <message>
            <source>PNG images (*.png)</source>
            <translation>PNG-Bilder (*.png)</translation>
        </message>
        <message>
            <source>Fon&amp;t size:</source>
            <translation>Schrift&amp;größe:</translation>
        </message>
    </context>
    <context>
        <name>app::FilmDialog</name>
        <message>
            <source>There and back</source>
            <translation>Hin und zurück</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Moment of the film</source>
            <translation>Augenblick des Films</translation>
        </message>
        <message>
            <source>Which moment of the film the picture shows.</source>
            <translation>Welchen Augenblick des Films das Bild zeigt.</translation>
        </message>
        <message>
            <source>Simplex and images</source>
            <translation>Simplex und Bilder</translation>
        </message>
        <message>
            <source>Simplex</source>
            <translation>Simplex</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Another size</source>
            <translation>Eine andere Größe</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source> a second</source>
            <translation> je Sekunde</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>as the path takes</source>
            <translation>so lang der Pfad dauert</translation>
        </message>
        <message>
            <source>The film goes the way back as well, so that it loops without a jump.</source>
            <translation>Der Film geht auch den Weg zurück, so dass er ohne Sprung kreist.</translation>
        </message>
        <message>
            <source>Sho&amp;w:</source>
            <translation>&amp;Zeigen:</translation>
        </message>
        <message>
            <source>Si&amp;ze:</source>
            <translation>&amp;Größe:</translation>
        </message>
        <message>
            <source>&amp;Pictures:</source>
            <translation>&amp;Einzelbilder:</translation>
        </message>
        <message>
            <source>&amp;Duration:</source>
            <translation>&amp;Dauer:</translation>
        </message>
        <message>
            <source>Along the path %1.</source>
            <translation>Entlang des Pfads %1.</translation>
        </message>
        <message>
            <source>From every corner over the closest weights to the next: no path is drawn.</source>
            <translation>Von jeder Ecke über die nächsten Gewichte zur folgenden: es ist kein Pfad gezeichnet.</translation>
        </message>
        <message>
            <source>Save the film as</source>
            <translation>Den Film speichern als</translation>
        </message>
        <message>
            <source>MP4 films (*.mp4)</source>
            <translation>MP4-Filme (*.mp4)</translation>
        </message>
        <message>
            <source>WebM films (*.webm)</source>
            <translation>WebM-Filme (*.webm)</translation>
        </message>
        <message>
            <source>GIF (*.gif)</source>
            <translation>GIF (*.gif)</translation>
        </message>
    </context>
    <context>
        <name>app::HistoryPanel</name>
        <message>
            <source>The beginning</source>
            <translation>Der Anfang</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Every change; click one to go back to it. The disk marks what is saved.</source>
            <translation>Jede Änderung; ein Klick geht zu ihr zurück. Die Scheibe markiert, was gespeichert ist.</translation>
        </message>
    </context>
    <context>
        <name>app::LinkedViews</name>
        <message>
            <source>marked</source>
            <translation>markiert</translation>
        </message>
        <message>
            <source>base: %1, record %2</source>
            <comment>class, number in the file</comment>
            <translation>Grundlage: %1, Nummer %2</translation>
        </message>
        <message>
            <source>parent: %1, record %2</source>
            <comment>class, number in the file</comment>
            <translation>Elternbild: %1, Nummer %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation>
                <numerusform>%1 und %n weiteres</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>class %1</source>
            <translation>Klasse %1</translation>
        </message>
    </context>
    <context>
        <name>app::MainWindow</name>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <source>Open the built-in example</source>
            <translation>Das eingebaute Beispiel öffnen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>About Wander</source>
            <translation>Über Wander</translation>
        </message>
        <message>
            <source>&lt;b&gt;Wander %1&lt;/b&gt;&lt;p&gt;The Wasserstein dataset explorer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;b&gt;Wander %1&lt;/b&gt;&lt;p&gt;Erkundet Räume von Datensätzen nach Wasserstein.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Choose %1</source>
            <translation>%1 wählen</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Einen Ordner hinzufügen</translation>
        </message>
        <message>
            <source>Add data</source>
            <translation>Daten hinzufügen</translation>
        </message>
        <message>
            <source>Change the settings of the method</source>
            <translation>Die Einstellungen des Verfahrens ändern</translation>
        </message>
        <message>
            <source>There is no blend to export yet.</source>
            <translation>Es gibt noch keine Mischung zu exportieren.</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Nach %1 exportiert</translation>
        </message>
        <message>
            <source>Opening datasets…</source>
            <translation>Datensätze werden geöffnet…</translation>
        </message>
        <message>
            <source>Drop datasets here: two or more sources and a target.</source>
            <translation>Datensätze hier ablegen: zwei oder mehr Quellen und ein Ziel.</translation>
        </message>
        <message>
            <source>Choose a target among the datasets.</source>
            <translation>Ein Ziel unter den Datensätzen wählen.</translation>
        </message>
        <message>
            <source>Add a source: drop a dataset here.</source>
            <translation>Eine Quelle hinzufügen: einen Datensatz hier ablegen.</translation>
        </message>
        <message>
            <source>%1 · converged</source>
            <translation>%1 · konvergiert</translation>
        </message>
        <message>
            <source>%1 · not converged</source>
            <translation>%1 · nicht konvergiert</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>%1 towards %2</source>
            <translation>%1 auf %2 zu</translation>
        </message>
        <message>
            <source>Shown as it was stored; a fresh solve is checking it.</source>
            <translation>Gezeigt wie gespeichert; eine neue Rechnung prüft es.</translation>
        </message>
        <message>
            <source>Report saved as %1</source>
            <translation>Bericht gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>app::MethodDialog</name>
        <message>
            <source>How much the images count in the ground cost.</source>
            <translation>Wie viel die Bilder in den Kosten zählen.</translation>
        </message>
        <message>
            <source>How much the label distances count in the ground cost.</source>
            <translation>Wie viel die Abstände der Klassen in den Kosten zählen.</translation>
        </message>
        <message>
            <source>Temperature of the Sinkhorn plan, in units of the cost.</source>
            <translation>Temperatur des Sinkhorn-Plans, in Einheiten der Kosten.</translation>
        </message>
        <message>
            <source>Settings of the method</source>
            <translation>Einstellungen des Verfahrens</translation>
        </message>
        <message>
            <source>0.01 of the mean cost</source>
            <translation>0.01 der mittleren Kosten</translation>
        </message>
        <message>
            <source>Unbiased: divide by n - 1</source>
            <translation>Erwartungstreu: durch n - 1 geteilt</translation>
        </message>
        <message>
            <source>Biased: divide by n</source>
            <translation>Verzerrt: durch n geteilt</translation>
        </message>
        <message>
            <source>As the target</source>
            <translation>Wie das Ziel</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>The fastest that works</source>
            <translation>Das schnellste, das geht</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>CUDA device</source>
            <translation>CUDA-Gerät</translation>
        </message>
        <message>
            <source>Of the target's repeats under the sharp map, and of the random pairing.</source>
            <translation>Für die Wiederholungen des Ziels bei der scharfen Abbildung und für die zufälligen Paare.</translation>
        </message>
        <message>
            <source>as the target</source>
            <translation>wie das Ziel</translation>
        </message>
        <message>
            <source>Weight of the &amp;images</source>
            <translation>Gewicht der &amp;Bilder</translation>
        </message>
        <message>
            <source>Weight of the &amp;labels</source>
            <translation>Gewicht der &amp;Klassen</translation>
        </message>
        <message>
            <source>&amp;Temperature</source>
            <translation>&amp;Temperatur</translation>
        </message>
        <message>
            <source>&amp;Covariances</source>
            <translation>Ko&amp;varianzen</translation>
        </message>
        <message>
            <source>&amp;Height × width</source>
            <translation>&amp;Höhe × Breite</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>&amp;Gerät</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>&amp;Startwert</translation>
        </message>
    </context>
    <context>
        <name>app::Notifier</name>
        <message>
            <source>The distances are computed.</source>
            <translation>Die Abstände sind berechnet.</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Nach %1 exportiert</translation>
        </message>
        <message>
            <source>Wander has finished</source>
            <translation>Wander ist fertig</translation>
        </message>
    </context>
    <context>
        <name>app::PairTools</name>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>A, B and their difference in every tile.</source>
            <translation>A, B und ihr Unterschied auf jeder Kachel.</translation>
        </message>
        <message>
            <source>A left and B right of a curtain that follows the mouse.</source>
            <translation>A links und B rechts eines Vorhangs, der der Maus folgt.</translation>
        </message>
        <message>
            <source>A minus B alone.</source>
            <translation>Nur A minus B.</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source> steps</source>
            <translation> Schritte</translation>
        </message>
        <message>
            <source> images</source>
            <translation> Bilder</translation>
        </message>
        <message>
            <source>How A and B are shown</source>
            <translation>Wie A und B gezeigt werden</translation>
        </message>
        <message>
            <source>Way of the strip</source>
            <translation>Weg des Streifens</translation>
        </message>
        <message>
            <source>Steps of the strip</source>
            <translation>Schritte des Streifens</translation>
        </message>
        <message>
            <source>Images of the strip</source>
            <translation>Bilder des Streifens</translation>
        </message>
        <message>
            <source>How many places on the way the strip shows.</source>
            <translation>Wie viele Stellen des Wegs der Streifen zeigt.</translation>
        </message>
        <message>
            <source>How many images the strip follows, from the first one seen.</source>
            <translation>Wie viele Bilder der Streifen verfolgt, vom ersten sichtbaren an.</translation>
        </message>
        <message>
            <source>Absolute</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Mit Vorzeichen</translation>
        </message>
        <message>
            <source>Strongest colour at</source>
            <translation>Stärkste Farbe bei</translation>
        </message>
        <message>
            <source>A to B</source>
            <translation>A nach B</translation>
        </message>
    </context>
    <context>
        <name>app::PathBar</name>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>The path to show and change; type another name for it</source>
            <translation>Der Pfad, der gezeigt und geändert wird; man kann ihm einen anderen Namen geben</translation>
        </message>
        <message>
            <source> edges/s</source>
            <comment>speed of a path</comment>
            <translation> Kanten/s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>How fast the path is run through: edges of the simplex a second</source>
            <translation>Wie schnell der Pfad durchlaufen wird: Kanten des Simplex je Sekunde</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Go on from the last key frame to the first</source>
            <translation>Vom letzten Schlüsselbild zum ersten weitergehen</translation>
        </message>
        <message>
            <source>Remove the path</source>
            <translation>Den Pfad entfernen</translation>
        </message>
        <message>
            <source>No path yet: draw one on the map.</source>
            <translation>Noch kein Pfad: auf der Karte einen zeichnen.</translation>
        </message>
        <message>
            <source>%1 · %2 edges · %3 s</source>
            <comment>key frames, length, duration</comment>
            <translation>%1 · %2 Kanten · %3 s</translation>
        </message>
        <message numerus="yes">
            <source>%n key frame(s)</source>
            <translation>
                <numerusform>%n Schlüsselbild</numerusform>
                <numerusform>%n Schlüsselbilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app::PathEditor</name>
        <message>
            <source>Change the speed of the path %1</source>
            <translation>Das Tempo des Pfads %1 ändern</translation>
        </message>
        <message>
            <source>Close the path %1</source>
            <translation>Den Pfad %1 schließen</translation>
        </message>
        <message>
            <source>Open the path %1</source>
            <translation>Den Pfad %1 öffnen</translation>
        </message>
        <message>
            <source>Path %1</source>
            <translation>Pfad %1</translation>
        </message>
        <message>
            <source>Add key frame %1 to %2</source>
            <translation>Schlüsselbild %1 zu %2 hinzufügen</translation>
        </message>
        <message>
            <source>Move key frame %1 of %2</source>
            <translation>Schlüsselbild %1 von %2 bewegen</translation>
        </message>
        <message>
            <source>Remove key frame %1 of %2</source>
            <translation>Schlüsselbild %1 von %2 entfernen</translation>
        </message>
    </context>
    <context>
        <name>app::PicturePreview</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
    </context>
    <context>
        <name>app::PlaceButton</name>
        <message>
            <source>Blend %1</source>
            <comment>A or B</comment>
            <translation>Mischung %1</translation>
        </message>
        <message>
            <source>Corners</source>
            <translation>Ecken</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Gemerkt</translation>
        </message>
        <message>
            <source>Remember here</source>
            <translation>Hier merken</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>wählen…</translation>
        </message>
        <message>
            <source>Blend %1: %2</source>
            <translation>Mischung %1: %2</translation>
        </message>
    </context>
    <context>
        <name>app::PreferencesDialog</name>
        <message>
            <source>&amp;Tell me when long work ends in the background</source>
            <translation>&amp;Sagen, wenn lange Arbeit im Hintergrund endet</translation>
        </message>
        <message>
            <source>The language changes when Wander starts again.</source>
            <translation>Die Sprache wechselt, wenn Wander neu startet.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Schreibtisch</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>The fastest that works</source>
            <translation>Das schnellste, das geht</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>CUDA device</source>
            <translation>CUDA-Gerät</translation>
        </message>
        <message numerus="yes">
            <source>all %n cores</source>
            <translation>
                <numerusform>alle (%n Kern)</numerusform>
                <numerusform>alle %n Kerne</numerusform>
            </translation>
        </message>
        <message>
            <source> GB</source>
            <translation> GB</translation>
        </message>
        <message>
            <source>what is free</source>
            <translation>was frei ist</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>Light or dark; high contrast is black and white with strong lines.</source>
            <translation>Hell oder dunkel; hoher Kontrast ist schwarz und weiß mit kräftigen Linien.</translation>
        </message>
        <message>
            <source>&amp;Size of text</source>
            <translation>Schrift&amp;größe</translation>
        </message>
        <message>
            <source>Relative to the desktop's. Everything in the window grows with it.</source>
            <translation>Im Verhältnis zum Schreibtisch. Alles im Fenster wächst mit.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>Of menus and messages; sentences about files and solvers stay English.</source>
            <translation>Von Menüs und Meldungen; Sätze über Dateien und Löser bleiben englisch.</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>&amp;Gerät</translation>
        </message>
        <message>
            <source>Where plans and maps are computed, unless the settings of the method say otherwise.</source>
            <translation>Wo Pläne und Abbildungen berechnet werden, wenn die Einstellungen des Verfahrens nichts anderes sagen.</translation>
        </message>
        <message>
            <source>&amp;Threads</source>
            <translation>&amp;Threads</translation>
        </message>
        <message>
            <source>How many cores computing may take. Fewer leave more for other programs.</source>
            <translation>Wie viele Kerne das Rechnen nehmen darf. Weniger lassen anderen Programmen mehr.</translation>
        </message>
        <message>
            <source>&amp;Memory</source>
            <translation>&amp;Speicher</translation>
        </message>
        <message>
            <source>As much as Wander may hold to solve; beyond it costs are kept more coarsely, then a smaller sample is asked for.</source>
            <translation>So viel darf Wander zum Rechnen halten; darüber werden Kosten gröber gehalten, dann eine kleinere Stichprobe verlangt.</translation>
        </message>
        <message>
            <source>&amp;Kept results</source>
            <translation>&amp;Aufgehobene Ergebnisse</translation>
        </message>
        <message>
            <source>So many solved explorations stay in memory: undo shows them without computing.</source>
            <translation>So viele gelöste Erkundungen bleiben im Speicher: Rückgängig zeigt sie ohne Rechnen.</translation>
        </message>
        <message>
            <source>A notification of the desktop when a computation or an export ends while you work in another program.</source>
            <translation>Eine Mitteilung des Schreibtischs, wenn eine Rechnung oder ein Export endet, während man in einem anderen Programm arbeitet.</translation>
        </message>
    </context>
    <context>
        <name>app::Presentation</name>
        <message>
            <source>Wander: presentation</source>
            <translation>Wander: Vorführung</translation>
        </message>
        <message>
            <source>Speed %1 ×</source>
            <translation>Tempo %1 ×</translation>
        </message>
        <message>
            <source>There and back, again and again</source>
            <translation>Hin und zurück, immer wieder</translation>
        </message>
        <message>
            <source>Once to the end</source>
            <translation>Einmal bis zum Ende</translation>
        </message>
    </context>
    <context>
        <name>app::PreviewPanel</name>
        <message>
            <source>Blend</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Woher es kommt</translation>
        </message>
        <message>
            <source>No strip yet</source>
            <translation>Noch kein Streifen</translation>
        </message>
        <message>
            <source>Choose two places, A and B: the images between them appear here.</source>
            <translation>Zwei Stellen wählen, A und B: hier erscheinen die Bilder dazwischen.</translation>
        </message>
        <message>
            <source>image %1 is not among these</source>
            <translation>Bild %1 ist nicht unter diesen</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>No blend yet</source>
            <translation>Noch keine Mischung</translation>
        </message>
        <message>
            <source>The images appear here as soon as two sources and a target are open.</source>
            <translation>Die Bilder erscheinen, sobald zwei Quellen und ein Ziel offen sind.</translation>
        </message>
        <message>
            <source>%1 images</source>
            <translation>%1 Bilder</translation>
        </message>
        <message>
            <source>%1 of %2 images</source>
            <translation>%1 von %2 Bildern</translation>
        </message>
        <message>
            <source>image %1</source>
            <translation>Bild %1</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>blend</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Image %1</source>
            <translation>Bild %1</translation>
        </message>
        <message>
            <source>No image is of these classes</source>
            <translation>Kein Bild ist aus diesen Klassen</translation>
        </message>
        <message>
            <source>Choose other classes above, or all of them.</source>
            <translation>Oben andere Klassen wählen, oder alle.</translation>
        </message>
        <message>
            <source>B: %1</source>
            <comment>place</comment>
            <translation>B: %1</translation>
        </message>
        <message>
            <source>mean square %1</source>
            <translation>mittleres Quadrat %1</translation>
        </message>
        <message>
            <source>%1 · image %2: %3</source>
            <translation>%1 · Bild %2: %3</translation>
        </message>
    </context>
    <context>
        <name>app::Publishing</name>
        <message>
            <source>Save the report as</source>
            <translation>Den Bericht speichern als</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>app::RecentMenu</name>
        <message>
            <source>not there any more</source>
            <translation>nicht mehr da</translation>
        </message>
        <message>
            <source>%1 — %2</source>
            <comment>file, folder</comment>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 ist nicht mehr da.</translation>
        </message>
    </context>
    <context>
        <name>app::RecoveryDialog</name>
        <message>
            <source>Unsaved sessions</source>
            <translation>Ungespeicherte Sitzungen</translation>
        </message>
        <message>
            <source>Wander did not end as it should. These sessions have changes that were not saved; they can be opened as they were.</source>
            <translation>Wander endete nicht, wie es sollte. Diese Sitzungen haben ungespeicherte Änderungen; man kann sie öffnen, wie sie waren.</translation>
        </message>
        <message>
            <source>&amp;Open them</source>
            <translation>&amp;Öffnen</translation>
        </message>
        <message>
            <source>&amp;Discard them</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Nicht jetzt</translation>
        </message>
        <message>
            <source>Open the sessions that are checked; they stay unsaved until you save.</source>
            <translation>Die angekreuzten Sitzungen öffnen; sie bleiben ungespeichert, bis man speichert.</translation>
        </message>
        <message>
            <source>Throw away the unsaved changes of the sessions that are checked.</source>
            <translation>Die ungespeicherten Änderungen der angekreuzten Sitzungen wegwerfen.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lesen…</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gespeichert</translation>
        </message>
        <message>
            <source>%1
%2
%3</source>
            <comment>session, datasets, time</comment>
            <translation>%1
%2
%3</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>time, problem</comment>
            <translation>%1
%2</translation>
        </message>
    </context>
    <context>
        <name>app::RelocateDialog</name>
        <message>
            <source>Find &amp;file…</source>
            <translation>&amp;Datei finden…</translation>
        </message>
        <message>
            <source>Find f&amp;older…</source>
            <translation>&amp;Ordner finden…</translation>
        </message>
        <message>
            <source>&amp;Leave out</source>
            <translation>&amp;Weglassen</translation>
        </message>
        <message>
            <source>&amp;Keep as it is</source>
            <translation>&amp;Behalten, wie er ist</translation>
        </message>
        <message>
            <source>Datasets of this session</source>
            <translation>Datensätze dieser Sitzung</translation>
        </message>
        <message>
            <source>Some datasets are not as they were when the session was saved. Find them where they are now, leave them out, or keep them as they are.</source>
            <translation>Einige Datensätze sind nicht mehr, wie sie beim Speichern waren. Man kann sie finden, wo sie jetzt sind, sie weglassen oder behalten, wie sie sind.</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Anwenden</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Nicht jetzt</translation>
        </message>
        <message>
            <source>Where is %1?</source>
            <translation>Wo ist %1?</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>used as it is now</source>
            <translation>verwendet, wie er jetzt ist</translation>
        </message>
        <message>
            <source>kept, cannot be used</source>
            <translation>behalten, nicht zu verwenden</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>path, what is wrong with it</comment>
            <translation>%1
%2</translation>
        </message>
    </context>
    <context>
        <name>app::RowTools</name>
        <message>
            <source>In order</source>
            <translation>Der Reihe nach</translation>
        </message>
        <message>
            <source>By target class</source>
            <translation>Nach Klasse des Ziels</translation>
        </message>
        <message>
            <source>By largest share</source>
            <translation>Nach größtem Anteil</translation>
        </message>
        <message>
            <source>By entropy</source>
            <translation>Nach Entropie</translation>
        </message>
        <message>
            <source>By distance moved</source>
            <translation>Nach Weg</translation>
        </message>
        <message>
            <source>As the target has its images.</source>
            <translation>Wie das Ziel seine Bilder hat.</translation>
        </message>
        <message>
            <source>By the class of the target's image that each comes from.</source>
            <translation>Nach der Klasse des Bildes im Ziel, von dem jedes kommt.</translation>
        </message>
        <message>
            <source>By the class with the largest share of the soft label.</source>
            <translation>Nach der Klasse mit dem größten Anteil.</translation>
        </message>
        <message>
            <source>By how mixed the soft label is. Under a sharp map it is the same for all.</source>
            <translation>Nach der Mischung der Klassen. Bei einer scharfen Abbildung ist sie für alle gleich.</translation>
        </message>
        <message>
            <source>By how far each has moved from the target's image.</source>
            <translation>Danach, wie weit sich jedes vom Bild des Ziels entfernt hat.</translation>
        </message>
        <message>
            <source>Smaller images (-)</source>
            <translation>Kleinere Bilder (-)</translation>
        </message>
        <message>
            <source>Larger images (+)</source>
            <translation>Größere Bilder (+)</translation>
        </message>
        <message>
            <source>Order of the images</source>
            <translation>Ordnung der Bilder</translation>
        </message>
        <message>
            <source>The order of the images; it follows when the point rests.</source>
            <translation>Die Ordnung der Bilder; sie folgt, wenn der Punkt ruht.</translation>
        </message>
        <message>
            <source>Number of the chosen image</source>
            <translation>Nummer des gewählten Bildes</translation>
        </message>
        <message>
            <source>The chosen image: type a number to go there.</source>
            <translation>Das gewählte Bild: eine Nummer eintippen, um dorthin zu gehen.</translation>
        </message>
        <message>
            <source># </source>
            <comment>before the number of an image</comment>
            <translation>Nr. </translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Größte zuerst</translation>
        </message>
        <message>
            <source>The same order from its other end.</source>
            <translation>Dieselbe Ordnung vom anderen Ende.</translation>
        </message>
    </context>
    <context>
        <name>app::SampleDialog</name>
        <message>
            <source>Images of %1</source>
            <translation>Bilder von %1</translation>
        </message>
        <message>
            <source>A sample, every class in its share</source>
            <translation>Eine Stichprobe, jede Klasse nach ihrem Anteil</translation>
        </message>
        <message>
            <source>The first images of the file</source>
            <translation>Die ersten Bilder der Datei</translation>
        </message>
        <message>
            <source>All images</source>
            <translation>Alle Bilder</translation>
        </message>
        <message>
            <source>&amp;Take</source>
            <translation>&amp;Nehmen</translation>
        </message>
        <message>
            <source>&amp;Images</source>
            <translation>Bi&amp;lder</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>&amp;Startwert</translation>
        </message>
        <message>
            <source>&amp;Classes</source>
            <translation>&amp;Klassen</translation>
        </message>
        <message>
            <source>%1  (%2)</source>
            <comment>class, images</comment>
            <translation>%1  (%2)</translation>
        </message>
        <message>
            <source>Choose at least one class.</source>
            <translation>Mindestens eine Klasse wählen.</translation>
        </message>
    </context>
    <context>
        <name>app::SecondScreen</name>
        <message>
            <source>Wander: stage</source>
            <translation>Wander: Bühne</translation>
        </message>
    </context>
    <context>
        <name>app::SessionActions</name>
        <message>
            <source>The session is not saved</source>
            <translation>Die Sitzung ist nicht gespeichert</translation>
        </message>
        <message>
            <source>The session cannot be opened</source>
            <translation>Die Sitzung lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Eine Sitzung öffnen</translation>
        </message>
        <message>
            <source>Sessions (*.wander)</source>
            <translation>Sitzungen (*.wander)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Save the session as</source>
            <translation>Die Sitzung speichern als</translation>
        </message>
        <message>
            <source>session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>this session</source>
            <translation>diese Sitzung</translation>
        </message>
        <message>
            <source>Overwrite the session?</source>
            <translation>Die Sitzung überschreiben?</translation>
        </message>
        <message>
            <source>%1 was changed by another program since it was opened.</source>
            <translation>%1 wurde von einem anderen Programm geändert, seit es geöffnet ist.</translation>
        </message>
        <message>
            <source>Overwriting it loses what the other program has written.</source>
            <translation>Beim Überschreiben geht verloren, was das andere Programm geschrieben hat.</translation>
        </message>
        <message>
            <source>&amp;Overwrite</source>
            <translation>Ü&amp;berschreiben</translation>
        </message>
        <message>
            <source>Save &amp;As…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <source>Save changes?</source>
            <translation>Änderungen speichern?</translation>
        </message>
        <message>
            <source>Save the changes of %1?</source>
            <translation>Die Änderungen von %1 speichern?</translation>
        </message>
        <message>
            <source>What is not saved is lost.</source>
            <translation>Was nicht gespeichert ist, ist verloren.</translation>
        </message>
        <message>
            <source>[*]Wander</source>
            <translation>[*]Wander</translation>
        </message>
        <message>
            <source>%1[*] — Wander</source>
            <comment>session</comment>
            <translation>%1[*] — Wander</translation>
        </message>
    </context>
    <context>
        <name>app::SessionKeeper</name>
        <message>
            <source>There is no such file or folder.</source>
            <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>Relocate datasets</source>
            <translation>Datensätze wiederfinden</translation>
        </message>
    </context>
    <context>
        <name>app::ShortcutSheet</name>
        <message>
            <source>Shortcuts</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Simplex: %1</source>
            <translation>Simplex: %1</translation>
        </message>
    </context>
    <context>
        <name>app::StageActions</name>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>Corners</source>
            <translation>Ecken</translation>
        </message>
        <message>
            <source>&amp;Middles of edges</source>
            <translation>&amp;Mitten der Kanten</translation>
        </message>
        <message>
            <source>&amp;Thirds of edges</source>
            <translation>&amp;Drittel der Kanten</translation>
        </message>
    </context>
    <context>
        <name>app::StageMenu</name>
        <message>
            <source>Key frame %1</source>
            <translation>Schlüsselbild %1</translation>
        </message>
        <message>
            <source>Remove from the path</source>
            <translation>Aus dem Pfad entfernen</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin gehen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Add to the path</source>
            <translation>Zum Pfad hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Rename the pin</source>
            <translation>Die Merkstelle umbenennen</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
    </context>
    <context>
        <name>app::StagePage</name>
        <message>
            <source>distance² to %1</source>
            <translation>Abstand² zu %1</translation>
        </message>
        <message>
            <source>squared pixel values</source>
            <translation>quadrierte Pixelwerte</translation>
        </message>
    </context>
    <context>
        <name>app::Surveying</name>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 von %2 Punkten</translation>
        </message>
        <message>
            <source>true distance²</source>
            <translation>wahrer Abstand²</translation>
        </message>
        <message>
            <source>true distance² (%1)</source>
            <translation>wahrer Abstand² (%1)</translation>
        </message>
        <message>
            <source>on %1 of %2 images</source>
            <translation>auf %1 von %2 Bildern</translation>
        </message>
        <message>
            <source>&lt;b&gt;Bound&lt;/b&gt;: the quadratic form in the weights that the map shows. It goes from every image of the blend to the target's image that it comes from. For images alone it is never below the true distance.</source>
            <translation>&lt;b&gt;Schranke&lt;/b&gt;: die quadratische Form in den Gewichten, die die Karte zeigt. Sie geht von jedem Bild der Mischung zu dem Bild des Ziels, von dem es kommt. Für Bilder allein liegt sie nie unter dem wahren Abstand.</translation>
        </message>
        <message>
            <source>&lt;b&gt;True distance&lt;/b&gt;: the squared distance from this blend to the target by the optimal plan, solved again wherever the point is.</source>
            <translation>&lt;b&gt;Wahrer Abstand&lt;/b&gt;: das Quadrat des Abstands dieser Mischung zum Ziel nach dem optimalen Plan, überall neu gelöst, wo der Punkt ist.</translation>
        </message>
        <message>
            <source>It is being prepared.</source>
            <translation>Er wird vorbereitet.</translation>
        </message>
        <message>
            <source>Images %1, labels %2; %3. Relative gap %4; solved in %5 ms.</source>
            <translation>Bilder %1, Klassen %2; %3. Relative Lücke %4; gelöst in %5 ms.</translation>
        </message>
        <message>
            <source>all %1 images</source>
            <translation>alle %1 Bilder</translation>
        </message>
        <message>
            <source>≈: while you drag, the distances between classes are interpolated; at rest they are exact.</source>
            <translation>≈: während des Ziehens sind die Abstände der Klassen interpoliert; in Ruhe sind sie genau.</translation>
        </message>
    </context>
    <context>
        <name>engine::Exploration</name>
        <message>
            <source>Solving</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Comparing datasets</source>
            <translation>Vergleich der Datensätze</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>There is no blend to export yet.</source>
            <translation>Es gibt noch keine Mischung zu exportieren.</translation>
        </message>
        <message>
            <source>An export is still being written; wait for its end or cancel it.</source>
            <translation>Ein Export wird noch geschrieben; sein Ende abwarten oder ihn abbrechen.</translation>
        </message>
    </context>
    <context>
        <name>engine::Surveyor</name>
        <message>
            <source>Refining the map</source>
            <translation>Verfeinern der Karte</translation>
        </message>
        <message>
            <source>true distances</source>
            <translation>wahre Abstände</translation>
        </message>
    </context>
    <context>
        <name>widgets</name>
        <message>
            <source>Opening…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <source>Add two sources and a target</source>
            <translation>Zwei Quellen und ein Ziel hinzufügen</translation>
        </message>
        <message>
            <source>closest</source>
            <translation>am nächsten</translation>
        </message>
        <message>
            <source>%1: near %2, far %3</source>
            <translation>%1: nah %2, fern %3</translation>
        </message>
        <message>
            <source>distance² %1</source>
            <translation>Abstand² %1</translation>
        </message>
        <message>
            <source>%1 away from pin %2</source>
            <translation>%1 von Merkpunkt %2 entfernt</translation>
        </message>
        <message>
            <source>%1, common scale</source>
            <translation>%1, gemeinsame Skala</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>near %1</source>
            <translation>nah %1</translation>
        </message>
        <message>
            <source>far %1</source>
            <translation>fern %1</translation>
        </message>
        <message>
            <source>× %1</source>
            <translation>× %1</translation>
        </message>
        <message>
            <source>one face</source>
            <translation>eine Seite</translation>
        </message>
        <message>
            <source>not converged</source>
            <translation>nicht konvergiert</translation>
        </message>
    </context>
    <context>
        <name>widgets::ConvergenceChart</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>not converged, error %1</source>
            <translation>nicht konvergiert, Fehler %1</translation>
        </message>
        <message>
            <source>converged, error %1</source>
            <translation>konvergiert, Fehler %1</translation>
        </message>
        <message>
            <source>certified, gap %1</source>
            <translation>bescheinigt, Lücke %1</translation>
        </message>
        <message>
            <source>1 pass</source>
            <translation>1 Durchgang</translation>
        </message>
        <message>
            <source>%1 passes</source>
            <translation>%1 Durchgänge</translation>
        </message>
        <message>
            <source>1 round</source>
            <translation>1 Runde</translation>
        </message>
        <message>
            <source>%1 rounds</source>
            <translation>%1 Runden</translation>
        </message>
        <message>
            <source>How the last solve converged appears here.</source>
            <translation>Hier erscheint, wie die letzte Rechnung konvergierte.</translation>
        </message>
        <message>
            <source>Convergence of the solvers</source>
            <translation>Konvergenz der Löser</translation>
        </message>
        <message>
            <source>%1 solves, the worst: %2</source>
            <translation>%1 Rechnungen, die schlechteste: %2</translation>
        </message>
    </context>
    <context>
        <name>widgets::DatasetCardView</name>
        <message>
            <source>Reading…</source>
            <translation>Lesen…</translation>
        </message>
        <message>
            <source>synthetic</source>
            <translation>künstlich</translation>
        </message>
        <message>
            <source>Choose a sample…</source>
            <translation>Stichprobe wählen…</translation>
        </message>
        <message>
            <source>Make it the target</source>
            <translation>Zum Ziel machen</translation>
        </message>
        <message>
            <source>Make it a source</source>
            <translation>Zur Quelle machen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Sample size, seed and classes of %1</source>
            <translation>Stichprobe, Startwert und Klassen von %1</translation>
        </message>
        <message>
            <source>Make %1 the target</source>
            <translation>%1 zum Ziel machen</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Mehr für %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>dataset, role</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Drawn by Wander itself</source>
            <translation>Von Wander selbst gezeichnet</translation>
        </message>
    </context>
    <context>
        <name>widgets::DatasetList</name>
        <message>
            <source>No datasets yet</source>
            <translation>Noch keine Datensätze</translation>
        </message>
        <message>
            <source>Drop files or folders here: IDX, NPZ, CSV, CIFAR or folders of images.</source>
            <translation>Dateien oder Ordner hier ablegen: IDX, NPZ, CSV, CIFAR oder Ordner von Bildern.</translation>
        </message>
        <message>
            <source>Add datasets…</source>
            <translation>Datensätze hinzufügen…</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Add datasets: files or folders</source>
            <translation>Datensätze hinzufügen: Dateien oder Ordner</translation>
        </message>
        <message>
            <source>Add datasets</source>
            <translation>Datensätze hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>widgets::DatasetMap</name>
        <message>
            <source>Map of the datasets</source>
            <translation>Karte der Datensätze</translation>
        </message>
        <message>
            <source>Every dataset is a point, as far from the others as the distances between them allow in a plane. The stress says how well that goes: 0 is exact.</source>
            <translation>Jeder Datensatz ist ein Punkt, von den anderen so weit entfernt, wie es die Abstände in einer Ebene erlauben. Der Stress sagt, wie gut das geht: 0 ist genau.</translation>
        </message>
        <message>
            <source>The map appears once all distances between the datasets are known.</source>
            <translation>Die Karte erscheint, sobald alle Abstände zwischen den Datensätzen bekannt sind.</translation>
        </message>
        <message>
            <source>stress %1</source>
            <comment>of a map</comment>
            <translation>Stress %1</translation>
        </message>
    </context>
    <context>
        <name>widgets::DifferenceLegend</name>
        <message>
            <source>Scale of the difference</source>
            <translation>Skala des Unterschieds</translation>
        </message>
        <message>
            <source>|A − B|  0</source>
            <translation>|A − B|  0</translation>
        </message>
        <message>
            <source>A − B  −%1</source>
            <comment>lower end</comment>
            <translation>A − B  −%1</translation>
        </message>
        <message>
            <source>+%1</source>
            <comment>upper end</comment>
            <translation>+%1</translation>
        </message>
    </context>
    <context>
        <name>widgets::DistanceChart</name>
        <message>
            <source>Distances appear once a target and a source are open.</source>
            <translation>Abstände erscheinen, sobald ein Ziel und eine Quelle offen sind.</translation>
        </message>
        <message>
            <source>Distances between datasets</source>
            <translation>Abstände zwischen den Datensätzen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>dataset: distance</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 (not converged)</source>
            <translation>%1: %2 (nicht konvergiert)</translation>
        </message>
    </context>
    <context>
        <name>widgets::DistanceReadOut</name>
        <message>
            <source>Distance of the blend to the target</source>
            <translation>Abstand der Mischung zum Ziel</translation>
        </message>
        <message>
            <source>Bound</source>
            <translation>Schranke</translation>
        </message>
        <message>
            <source>True distance</source>
            <translation>Wahrer Abstand</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
    </context>
    <context>
        <name>widgets::ImageGrid</name>
        <message>
            <source>No blend yet</source>
            <translation>Noch keine Mischung</translation>
        </message>
        <message>
            <source>Open two or more sources and a target; the images at the point appear here.</source>
            <translation>Zwei oder mehr Quellen und ein Ziel öffnen; hier erscheinen die Bilder an dem Punkt.</translation>
        </message>
        <message>
            <source>Images of the blend</source>
            <translation>Bilder der Mischung</translation>
        </message>
        <message>
            <source>The images at the point under your hand. The bar below each shows its soft label: the colour is the source, the shade the class. Select one to see where it comes from.</source>
            <translation>Die Bilder an dem Punkt unter der Hand. Der Balken darunter zeigt die weiche Klasse: die Farbe ist die Quelle, der Ton die Klasse. Eines wählen, um zu sehen, woher es kommt.</translation>
        </message>
        <message>
            <source>Image %1</source>
            <translation>Bild %1</translation>
        </message>
        <message>
            <source>%1 %2 %</source>
            <comment>class, percent</comment>
            <translation>%1 %2 %</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>image: soft label</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>widgets::JobBar</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>Where plans and maps are computed.</source>
            <translation>Wo Pläne und Abbildungen berechnet werden.</translation>
        </message>
        <message>
            <source>From moving the point to the painted images</source>
            <translation>Vom Bewegen des Punkts bis zu den gemalten Bildern</translation>
        </message>
        <message>
            <source>Memory that the program holds</source>
            <translation>Speicher, den das Programm hält</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop this job; the previous result stays</source>
            <translation>Diese Arbeit anhalten; das vorige Ergebnis bleibt</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: phase</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 % · %2</source>
            <comment>percent, time</comment>
            <translation>%1 % · %2</translation>
        </message>
        <message>
            <source>Device: %1</source>
            <translation>Gerät: %1</translation>
        </message>
        <message>
            <source>preview %1 ms</source>
            <translation>Vorschau %1 ms</translation>
        </message>
    </context>
    <context>
        <name>widgets::MatrixView</name>
        <message>
            <source>Distances appear once they are computed.</source>
            <translation>Abstände erscheinen, sobald sie berechnet sind.</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>row, column: value</comment>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1 %2, %3 %4: %5</source>
            <comment>title row, title column: value</comment>
            <translation>%1 %2, %3 %4: %5</translation>
        </message>
    </context>
    <context>
        <name>widgets::ParentsView</name>
        <message>
            <source>Where the image comes from</source>
            <translation>Woher das Bild kommt</translation>
        </message>
        <message>
            <source>Every source sends an image to the selected place: the weighted mean of its parents, the row of the transport plan. The blend is the weighted mean of these.</source>
            <translation>Jede Quelle schickt ein Bild an die gewählte Stelle: das gewichtete Mittel seiner Elternbilder, die Zeile des Transportplans. Die Mischung ist deren gewichtetes Mittel.</translation>
        </message>
        <message>
            <source>Image %1: %2</source>
            <translation>Bild %1: %2</translation>
        </message>
        <message>
            <source>No image selected</source>
            <translation>Kein Bild gewählt</translation>
        </message>
        <message>
            <source>Point at an image of the blend to see its parents in every source.</source>
            <translation>Auf ein Bild der Mischung zeigen, um seine Elternbilder in jeder Quelle zu sehen.</translation>
        </message>
        <message>
            <source>blend</source>
            <comment>the image itself</comment>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>target
%1</source>
            <comment>the class</comment>
            <translation>Ziel
%1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>What %1 sends here; parents: %2</source>
            <translation>Was %1 hierher schickt; Elternbilder: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3 % of this source</source>
            <translation>%1: %2, %3 % dieser Quelle</translation>
        </message>
    </context>
    <context>
        <name>widgets::PathChart</name>
        <message>
            <source>Distance along the way</source>
            <translation>Abstand entlang des Wegs</translation>
        </message>
        <message>
            <source>The squared distance to the target along the way from A to B, or along a path. Click to go to a place; the ring is the nearest one.</source>
            <translation>Das Quadrat des Abstands zum Ziel auf dem Weg von A nach B oder entlang eines Pfads. Ein Klick geht an die Stelle; der Ring ist die nächste.</translation>
        </message>
        <message>
            <source>from %1 to %2, least %3</source>
            <translation>von %1 bis %2, kleinster %3</translation>
        </message>
        <message>
            <source>No way yet</source>
            <translation>Noch kein Weg</translation>
        </message>
        <message>
            <source>Choose A and B under Images, Strip: the distance between them appears here.</source>
            <translation>A und B unter Bilder, Streifen wählen: hier erscheint der Abstand dazwischen.</translation>
        </message>
    </context>
    <context>
        <name>widgets::PixelInspector</name>
        <message>
            <source>Pixels of the image</source>
            <translation>Pixel des Bildes</translation>
        </message>
        <message>
            <source>The image enlarged. The pixel under the mouse, here or in the grid, with its values from 0 to 255, and the same pixel of the target and of what every source sends. Arrow keys move it.</source>
            <translation>Das Bild vergrößert. Der Pixel unter der Maus, hier oder im Raster, mit seinen Werten von 0 bis 255, und derselbe Pixel des Ziels und dessen, was jede Quelle schickt. Pfeiltasten bewegen ihn.</translation>
        </message>
        <message>
            <source>%1, column %2, row %3: %4</source>
            <translation>%1, Spalte %2, Zeile %3: %4</translation>
        </message>
        <message>
            <source>No image selected</source>
            <translation>Kein Bild gewählt</translation>
        </message>
        <message>
            <source>Point at an image of the blend to read its pixels.</source>
            <translation>Auf ein Bild der Mischung zeigen, um seine Pixel zu lesen.</translation>
        </message>
        <message>
            <source>x %1, y %2</source>
            <comment>column and row of a pixel</comment>
            <translation>x %1, y %2</translation>
        </message>
    </context>
    <context>
        <name>widgets::SimplexView</name>
        <message>
            <source>%1 % %2</source>
            <comment>percent of a source</comment>
            <translation>%1 % %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Weights of the sources</source>
            <translation>Gewichte der Quellen</translation>
        </message>
        <message>
            <source>Computing…</source>
            <translation>Rechnet…</translation>
        </message>
        <message>
            <source>Drop to replace %1</source>
            <translation>Ablegen ersetzt %1</translation>
        </message>
        <message>
            <source>Drop to add datasets; on a corner to replace it</source>
            <translation>Ablegen fügt Datensätze hinzu; auf einer Ecke ersetzt es sie</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1; squared distance %2</source>
            <comment>weights, distance</comment>
            <translation>%1; Abstand² %2</translation>
        </message>
        <message>
            <source>%1, not converged</source>
            <translation>%1, nicht konvergiert</translation>
        </message>
        <message>
            <source>A point in the simplex of the sources. Arrow keys move it, with Shift finely; a digit goes to a corner, Home to the centre, C to the closest weights; plus and minus zoom, 0 shows all.</source>
            <translation>Ein Punkt im Simplex der Quellen. Pfeiltasten bewegen ihn, mit Umschalt fein; eine Ziffer geht in eine Ecke, Pos1 in die Mitte, C zu den nächsten Gewichten; Plus und Minus vergrößern und verkleinern, 0 zeigt alles.</translation>
        </message>
        <message>
            <source>Every corner is a source dataset. Drag the point to mix them; the colours show the squared distance of the mixture to the target, bright is near. The star marks the closest weights, the arrow where the distance falls fastest. The wheel zooms; Ctrl while dragging suspends snapping.</source>
            <translation>Jede Ecke ist ein Datensatz. Den Punkt ziehen, um sie zu mischen; die Farben zeigen das Quadrat des Abstands der Mischung zum Ziel, hell ist nah. Der Stern markiert die nächsten Gewichte, der Pfeil, wohin der Abstand am schnellsten fällt. Das Rad vergrößert; Strg beim Ziehen setzt das Einrasten aus.</translation>
        </message>
        <message>
            <source>Choose three corners: %1 of 3</source>
            <comment>a face of the simplex</comment>
            <translation>Drei Ecken wählen: %1 von 3</translation>
        </message>
        <message>
            <source>Draw a path, or click its key frames</source>
            <translation>Einen Pfad zeichnen oder seine Schlüsselbilder anklicken</translation>
        </message>
        <message>
            <source>The part that is shown. Click to show the whole simplex (0).</source>
            <translation>Der gezeigte Teil. Ein Klick zeigt den ganzen Simplex (0).</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>value, unit</comment>
            <translation>%1 in %2</translation>
        </message>
    </context>
    <context>
        <name>widgets::StripView</name>
        <message>
            <source>Strip along the path</source>
            <translation>Streifen entlang des Pfads</translation>
        </message>
        <message>
            <source>Every row is one image, every column a place on the way: how the dataset changes from one end to the other. Click an image to go to its place.</source>
            <translation>Jede Zeile ist ein Bild, jede Spalte eine Stelle des Wegs: wie sich der Datensatz von einem Ende zum anderen ändert. Ein Bild anklicken, um an seine Stelle zu gehen.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weight, source</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Image %1 at %2</source>
            <comment>number, weights</comment>
            <translation>Bild %1 bei %2</translation>
        </message>
    </context>
    <context>
        <name>widgets::WeightBars</name>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Weight of %1</source>
            <translation>Gewicht von %1</translation>
        </message>
        <message>
            <source>Weight of %1: drag, or arrow keys; with Shift finely</source>
            <translation>Gewicht von %1: ziehen, oder Pfeiltasten; mit Umschalt fein</translation>
        </message>
        <message>
            <source>Type an exact weight of %1; the others share the rest</source>
            <translation>Ein genaues Gewicht von %1 eintippen; die anderen teilen sich den Rest</translation>
        </message>
        <message>
            <source>Lock %1</source>
            <translation>%1 festhalten</translation>
        </message>
        <message>
            <source>Keep the weight of %1 while the others move</source>
            <translation>Das Gewicht von %1 halten, während die anderen sich bewegen</translation>
        </message>
    </context>
</TS>
