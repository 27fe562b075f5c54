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
        <name>Engine</name>
        <message>
            <source>Reading %1</source>
            <translation>%1 wird gelesen</translation>
        </message>
        <message>
            <source>Reading labels</source>
            <translation>Label werden gelesen</translation>
        </message>
        <message>
            <source>Looking at %1</source>
            <translation>%1 wird angesehen</translation>
        </message>
        <message>
            <source>Looking at the values</source>
            <translation>Die Werte werden angesehen</translation>
        </message>
        <message>
            <source>Looking at the sizes of %1</source>
            <translation>Die Bildgrößen von %1 werden angesehen</translation>
        </message>
        <message>
            <source>Looking for images</source>
            <translation>Bilder werden gesucht</translation>
        </message>
        <message>
            <source>Looking through %1</source>
            <translation>%1 wird durchsucht</translation>
        </message>
        <message>
            <source>Decoding %1</source>
            <translation>%1 wird entschlüsselt</translation>
        </message>
        <message>
            <source>Resizing %1</source>
            <translation>%1 wird auf eine andere Größe gebracht</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <source>Label distances</source>
            <translation>Label-Abstände</translation>
        </message>
        <message>
            <source>Label distances, one pair</source>
            <translation>Label-Abstände, ein Paar</translation>
        </message>
        <message>
            <source>Ground cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Plan to source %1 of %2</source>
            <translation>Plan zu Quelle %1 von %2</translation>
        </message>
        <message>
            <source>Distances</source>
            <translation>Abstände</translation>
        </message>
        <message>
            <source>True distances</source>
            <translation>Wahre Abstände</translation>
        </message>
        <message>
            <source>Parts of the distance</source>
            <translation>Anteile des Abstands</translation>
        </message>
        <message>
            <source>Potentials of a sample</source>
            <translation>Potentiale einer Stichprobe</translation>
        </message>
        <message>
            <source>Source with itself</source>
            <translation>Quelle mit sich selbst</translation>
        </message>
        <message>
            <source>Target with itself</source>
            <translation>Ziel mit sich selbst</translation>
        </message>
        <message>
            <source>Distance from %1 to %2</source>
            <translation>Abstand von %1 zu %2</translation>
        </message>
        <message>
            <source>Blending</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>Checksums</source>
            <translation>Prüfsummen</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Certified: no arc prices out; relative gap %1.</source>
            <translation>Bewiesen: Keine Kante verbessert mehr; relative Lücke %1.</translation>
        </message>
        <message>
            <source>Not certified after %1 rounds: relative gap %2.</source>
            <translation>Nicht bewiesen nach %1 Runden: relative Lücke %2.</translation>
        </message>
        <message>
            <source>Converged after %1 passes: marginal error %2.</source>
            <translation>Konvergiert nach %1 Durchgängen: Randfehler %2.</translation>
        </message>
        <message>
            <source>Not converged after %1 passes: marginal error %2.</source>
            <translation>Nicht konvergiert nach %1 Durchgängen: Randfehler %2.</translation>
        </message>
        <message>
            <source>Without entropy the cost is at least %1.</source>
            <translation>Ohne Entropie sind die Kosten mindestens %1.</translation>
        </message>
        <message>
            <source>The source with itself did not converge.</source>
            <translation>Die Quelle mit sich selbst ist nicht konvergiert.</translation>
        </message>
        <message>
            <source>The target with itself did not converge.</source>
            <translation>Das Ziel mit sich selbst ist nicht konvergiert.</translation>
        </message>
        <message>
            <source>The cost was kept in half precision.</source>
            <translation>Die Kosten lagen in halber Genauigkeit vor.</translation>
        </message>
        <message>
            <source>The cost was made anew at every pass.</source>
            <translation>Die Kosten wurden bei jedem Durchgang neu berechnet.</translation>
        </message>
        <message>
            <source>The cost was kept on the device.</source>
            <translation>Die Kosten lagen auf dem Gerät vor.</translation>
        </message>
        <message>
            <source>The device failed, the processor took its place: %1.</source>
            <translation>Das Gerät ist gescheitert, der Prozessor ist eingesprungen: %1.</translation>
        </message>
        <message>
            <source>%1 of %2 label distances did not converge.</source>
            <translation>%1 von %2 Label-Abständen sind nicht konvergiert.</translation>
        </message>
        <message>
            <source>One class has a single image: its covariance is taken as 0.</source>
            <translation>Eine Klasse hat nur ein Bild: Ihre Kovarianz gilt als 0.</translation>
        </message>
        <message>
            <source>%1 classes have a single image: their covariance is taken as 0.</source>
            <translation>%1 Klassen haben nur ein Bild: Ihre Kovarianz gilt als 0.</translation>
        </message>
        <message>
            <source>The sharp map uses %1 of the target's %2 images.</source>
            <translation>Die scharfe Karte verwendet %1 der %2 Bilder des Ziels.</translation>
        </message>
        <message>
            <source>The sharp map uses %1 of the %2 images of source %3.</source>
            <translation>Die scharfe Karte verwendet %1 der %2 Bilder von Quelle %3.</translation>
        </message>
        <message>
            <source>The form is not convex, so every face of the simplex was searched.</source>
            <translation>Die Form ist nicht konvex, daher wurde jede Seite des Simplex durchsucht.</translation>
        </message>
        <message>
            <source>Other weights come equally close.</source>
            <translation>Andere Gewichte kommen ebenso nahe.</translation>
        </message>
        <message>
            <source>The distance is nearly flat: it varies by only %1 over the simplex, so the weights say little.</source>
            <translation>Der Abstand ist fast überall gleich: Er schwankt auf dem Simplex nur um %1, die Gewichte sagen also wenig.</translation>
        </message>
        <message>
            <source>What was stored differed from a fresh solve, which is shown instead.</source>
            <translation>Das Gespeicherte wich von einer neuen Lösung ab; diese wird nun gezeigt.</translation>
        </message>
        <message>
            <source>CUDA cannot be used, computing on the CPU: %1.</source>
            <translation>CUDA lässt sich nicht verwenden, gerechnet wird auf der CPU: %1.</translation>
        </message>
        <message>
            <source>this LibTorch was built without CUDA, or there is no CUDA device</source>
            <translation>dieses LibTorch wurde ohne CUDA gebaut, oder es gibt kein CUDA-Gerät</translation>
        </message>
        <message>
            <source>the CUDA kernels of Sinkhorn's passes: %1</source>
            <translation>die CUDA-Kernel der Sinkhorn-Durchgänge: %1</translation>
        </message>
        <message>
            <source>there are no CUDA kernels of Sinkhorn's passes for this device</source>
            <translation>für dieses Gerät gibt es keine CUDA-Kernel der Sinkhorn-Durchgänge</translation>
        </message>
        <message>
            <source>this device has no teams of blocks that hold whole rows of such a cost</source>
            <translation>dieses Gerät hat keine Gruppen von Blöcken, die ganze Zeilen solcher Kosten halten</translation>
        </message>
        <message>
            <source>it computes wrong numbers</source>
            <translation>es rechnet falsch</translation>
        </message>
        <message>
            <source>it copies wrong numbers</source>
            <translation>es kopiert falsche Zahlen</translation>
        </message>
        <message>
            <source>CPU, %1 thread</source>
            <translation>CPU, %1 Thread</translation>
        </message>
        <message>
            <source>CPU, %1 threads</source>
            <translation>CPU, %1 Threads</translation>
        </message>
        <message>
            <source>image folder</source>
            <translation>Bilderordner</translation>
        </message>
        <message>
            <source>archive of images</source>
            <translation>Archiv mit Bildern</translation>
        </message>
        <message>
            <source>CIFAR binary</source>
            <translation>CIFAR-Binärdatei</translation>
        </message>
        <message>
            <source>CSV of pixels</source>
            <translation>CSV mit Bildpunkten</translation>
        </message>
        <message>
            <source>built-in</source>
            <translation>eingebaut</translation>
        </message>
        <message>
            <source>Handwritten digits by many hands, ballpoint and felt pen.</source>
            <translation>Handgeschriebene Ziffern von vielen Händen, mit Kugelschreiber und Filzstift.</translation>
        </message>
        <message>
            <source>Printed letters A to J in many typefaces, scanned.</source>
            <translation>Gedruckte Buchstaben A bis J in vielen Schriften, eingescannt.</translation>
        </message>
        <message>
            <source>Clothes, shoes and bags with texture and folds.</source>
            <translation>Kleider, Schuhe und Taschen mit Muster und Falten.</translation>
        </message>
        <message>
            <source>Cursive kana drawn with a brush.</source>
            <translation>Kursive Kana, mit dem Pinsel gezeichnet.</translation>
        </message>
        <message>
            <source>A few digits in another hand and with another pen.</source>
            <translation>Wenige Ziffern von anderer Hand und mit anderem Stift.</translation>
        </message>
        <message>
            <source>Small colour pictures of landscapes, skies, plants and animals.</source>
            <translation>Kleine Farbbilder von Landschaften, Himmeln, Pflanzen und Tieren.</translation>
        </message>
        <message>
            <source>Synthetic: drawn by Wander itself.</source>
            <translation>Künstlich: von Wander selbst gezeichnet.</translation>
        </message>
        <message>
            <source>There are the parts %1; %2 was taken.</source>
            <translation>Es gibt die Teile %1; genommen wurde %2.</translation>
        </message>
        <message>
            <source>Labels are %1 in the file; each number became a class of its name.</source>
            <translation>In der Datei ist das Label %1; aus jeder Zahl wurde eine Klasse mit ihrem Namen.</translation>
        </message>
        <message>
            <source>Labels are %1 to %2 in the file; each number became a class of its name.</source>
            <translation>In der Datei gehen die Label von %1 bis %2; aus jeder Zahl wurde eine Klasse mit ihrem Namen.</translation>
        </message>
        <message>
            <source>Labels 1 to %1 in the file became 0 to %2.</source>
            <translation>Aus den Labeln 1 bis %1 der Datei wurden 0 bis %2.</translation>
        </message>
        <message>
            <source>No labels lie beside the images; all are one class.</source>
            <translation>Neben den Bildern liegen keine Label; alle bilden eine Klasse.</translation>
        </message>
        <message>
            <source>There are no labels; all images are one class.</source>
            <translation>Es gibt keine Label; alle Bilder bilden eine Klasse.</translation>
        </message>
        <message>
            <source>The table has no column of labels; all images are one class.</source>
            <translation>Die Tabelle hat keine Spalte mit Labeln; alle Bilder bilden eine Klasse.</translation>
        </message>
        <message>
            <source>The images lie in no class folders; all are one class.</source>
            <translation>Die Bilder liegen nicht in Klassenordnern; alle bilden eine Klasse.</translation>
        </message>
        <message>
            <source>The fine labels were taken; the coarse ones (20 groups) were not used.</source>
            <translation>Die feinen Label wurden genommen; die groben (20 Gruppen) blieben unbenutzt.</translation>
        </message>
        <message>
            <source>EMNIST stores its images lying on their side; they were turned upright.</source>
            <translation>EMNIST speichert seine Bilder auf der Seite liegend; sie wurden aufgerichtet.</translation>
        </message>
        <message>
            <source>Values from %1 to %2 were scaled to 0 to 255.</source>
            <translation>Werte von %1 bis %2 wurden auf 0 bis 255 gebracht.</translation>
        </message>
        <message>
            <source>Values were rounded to whole numbers.</source>
            <translation>Werte wurden auf ganze Zahlen gerundet.</translation>
        </message>
        <message>
            <source>Bytes behind the last image were ignored.</source>
            <translation>Bytes hinter dem letzten Bild wurden übergangen.</translation>
        </message>
        <message>
            <source>%1 link was not followed, to folders or out of the folder.</source>
            <translation>%1 Verknüpfung, zu einem Ordner oder aus dem Ordner hinaus, wurde nicht verfolgt.</translation>
        </message>
        <message>
            <source>%1 links were not followed, to folders or out of the folder.</source>
            <translation>%1 Verknüpfungen, zu Ordnern oder aus dem Ordner hinaus, wurden nicht verfolgt.</translation>
        </message>
        <message>
            <source>%1 image lies beside the class folders and was left out.</source>
            <translation>%1 Bild liegt neben den Klassenordnern und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>%1 images lie beside the class folders and were left out.</source>
            <translation>%1 Bilder liegen neben den Klassenordnern und wurden ausgelassen.</translation>
        </message>
        <message>
            <source>%1 image of the metadata is not there.</source>
            <translation>%1 Bild aus den Metadaten fehlt.</translation>
        </message>
        <message>
            <source>%1 images of the metadata are not there.</source>
            <translation>%1 Bilder aus den Metadaten fehlen.</translation>
        </message>
        <message>
            <source>%1 image without metadata was left out.</source>
            <translation>%1 Bild ohne Metadaten wurde ausgelassen.</translation>
        </message>
        <message>
            <source>%1 images without metadata were left out.</source>
            <translation>%1 Bilder ohne Metadaten wurden ausgelassen.</translation>
        </message>
        <message>
            <source>%1 image could not be read and was skipped: %2.</source>
            <translation>%1 Bild konnte nicht gelesen werden und wurde übersprungen: %2.</translation>
        </message>
        <message>
            <source>%1 images could not be read and were skipped: %2.</source>
            <translation>%1 Bilder konnten nicht gelesen werden und wurden übersprungen: %2.</translation>
        </message>
        <message>
            <source>%1 images could not be read and were skipped: %2 and %3 more.</source>
            <translation>%1 Bilder konnten nicht gelesen werden und wurden übersprungen: %2 und %3 weitere.</translation>
        </message>
        <message>
            <source>%1 photo was turned upright, as its EXIF orientation says.</source>
            <translation>%1 Foto wurde aufgerichtet, wie seine EXIF-Angabe sagt.</translation>
        </message>
        <message>
            <source>%1 photos were turned upright, as their EXIF orientation says.</source>
            <translation>%1 Fotos wurden aufgerichtet, wie ihre EXIF-Angaben sagen.</translation>
        </message>
        <message>
            <source>%1 image of another size was resized to %2, the most frequent size.</source>
            <translation>%1 Bild anderer Größe wurde auf %2 gebracht, die häufigste Größe.</translation>
        </message>
        <message>
            <source>%1 images of other sizes were resized to %2, the most frequent size.</source>
            <translation>%1 Bilder anderer Größe wurden auf %2 gebracht, die häufigste Größe.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2.</source>
            <translation>%1 lässt sich nicht lesen: %2.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2.</source>
            <translation>%1 lässt sich nicht schreiben: %2.</translation>
        </message>
        <message>
            <source>Cannot load %1: %2.</source>
            <translation>%1 lässt sich nicht laden: %2.</translation>
        </message>
        <message>
            <source>Cannot write: the export has no name.</source>
            <translation>Der Export lässt sich nicht schreiben: Er hat keinen Namen.</translation>
        </message>
        <message>
            <source>there is no such file or folder</source>
            <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
        </message>
        <message>
            <source>it is neither a file nor a folder</source>
            <translation>es ist weder eine Datei noch ein Ordner</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>the folder is empty</source>
            <translation>der Ordner ist leer</translation>
        </message>
        <message>
            <source>the archive is empty</source>
            <translation>das Archiv ist leer</translation>
        </message>
        <message>
            <source>it holds no images</source>
            <translation>es enthält keine Bilder</translation>
        </message>
        <message>
            <source>its format is not known</source>
            <translation>das Format ist nicht bekannt</translation>
        </message>
        <message>
            <source>%1; known are IDX (also .gz), CIFAR binary, NPY, NPZ, CSV of pixels, folders of images by class, and zip or tar files of such folders</source>
            <translation>%1; bekannt sind IDX (auch .gz), CIFAR-Binärdateien, NPY, NPZ, CSV mit Bildpunkten, Ordner mit Bildern nach Klassen und zip- oder tar-Dateien solcher Ordner</translation>
        </message>
        <message>
            <source>it holds several datasets (%1); open the file of one of them</source>
            <translation>es enthält mehrere Datensätze (%1); öffnen Sie die Datei von einem davon</translation>
        </message>
        <message>
            <source>it has no part &quot;%1&quot;</source>
            <translation>es hat keinen Teil „%1“</translation>
        </message>
        <message>
            <source>%1 has no part &quot;%2&quot;.</source>
            <translation>%1 hat keinen Teil „%2“.</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>PyTorch files are not opened; save the tensors as NPZ</source>
            <translation>PyTorch-Dateien werden nicht geöffnet; speichern Sie die Tensoren als NPZ</translation>
        </message>
        <message>
            <source>this build of Wander opens no image files</source>
            <translation>dieses Wander wurde ohne Bilddateien gebaut</translation>
        </message>
        <message>
            <source>this build of Wander opens no zip or tar files</source>
            <translation>dieses Wander wurde ohne zip- und tar-Dateien gebaut</translation>
        </message>
        <message>
            <source>the selection leaves no image</source>
            <translation>die Auswahl lässt kein Bild übrig</translation>
        </message>
        <message>
            <source>the memory does not suffice; take a sample of it</source>
            <translation>der Speicher reicht nicht; nehmen Sie eine Stichprobe</translation>
        </message>
        <message>
            <source>its images take %1 and %2 of memory are free; take a sample, for example #sample=1000</source>
            <translation>die Bilder brauchen %1, und %2 Speicher sind frei; nehmen Sie eine Stichprobe, zum Beispiel #sample=1000</translation>
        </message>
        <message>
            <source>the gzip data end too early, the file is truncated</source>
            <translation>die gzip-Daten enden zu früh, die Datei ist abgeschnitten</translation>
        </message>
        <message>
            <source>the gzip data are damaged</source>
            <translation>die gzip-Daten sind beschädigt</translation>
        </message>
        <message>
            <source>it ends after %1 bytes, where its header promises %2 or more</source>
            <translation>es endet nach %1 Bytes, der Kopf verspricht %2 oder mehr</translation>
        </message>
        <message>
            <source>it holds more than %1 bytes</source>
            <translation>es enthält mehr als %1 Bytes</translation>
        </message>
        <message>
            <source>it is named like a CIFAR file, but does not consist of CIFAR records (3073 or 3074 bytes)</source>
            <translation>es heißt wie eine CIFAR-Datei, besteht aber nicht aus CIFAR-Einträgen (3073 oder 3074 Bytes)</translation>
        </message>
        <message>
            <source>it does not consist of CIFAR records (3073 or 3074 bytes)</source>
            <translation>es besteht nicht aus CIFAR-Einträgen (3073 oder 3074 Bytes)</translation>
        </message>
        <message>
            <source>its labels go from %1 to %2, but there are %3 class names</source>
            <translation>die Label gehen von %1 bis %2, es gibt aber %3 Klassennamen</translation>
        </message>
        <message>
            <source>line %1, value %2, is &quot;%3&quot; and not a number</source>
            <translation>Zeile %1, Wert %2, ist „%3“ und keine Zahl</translation>
        </message>
        <message>
            <source>neither its first nor its last column holds whole numbers, which labels must be</source>
            <translation>weder die erste noch die letzte Spalte enthält ganze Zahlen, wie Label es sein müssen</translation>
        </message>
        <message>
            <source>it holds names of columns and no rows</source>
            <translation>es enthält Spaltennamen und keine Zeilen</translation>
        </message>
        <message>
            <source>both its first and its last column hold words</source>
            <translation>sowohl die erste als auch die letzte Spalte enthält Wörter</translation>
        </message>
        <message>
            <source>%1 values a row are neither a square image nor three squares</source>
            <translation>%1 Werte je Zeile sind weder ein quadratisches Bild noch drei Quadrate</translation>
        </message>
        <message>
            <source>line %1 never ends</source>
            <translation>Zeile %1 nimmt kein Ende</translation>
        </message>
        <message>
            <source>it holds no rows</source>
            <translation>es enthält keine Zeilen</translation>
        </message>
        <message>
            <source>line %1 has %2 values, the first line has %3</source>
            <translation>Zeile %1 hat %2 Werte, die erste Zeile hat %3</translation>
        </message>
        <message>
            <source>line %1 is no JSON object</source>
            <translation>Zeile %1 ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>it does not start as an IDX file does</source>
            <translation>es beginnt nicht wie eine IDX-Datei</translation>
        </message>
        <message>
            <source>its header promises %1 numbers, more than the file holds</source>
            <translation>der Kopf verspricht %1 Zahlen, mehr als die Datei enthält</translation>
        </message>
        <message>
            <source>it holds %1 numbers, which are no labels</source>
            <translation>es enthält %1 Zahlen, und das sind keine Label</translation>
        </message>
        <message>
            <source>it holds %1 numbers, which are no images</source>
            <translation>es enthält %1 Zahlen, und das sind keine Bilder</translation>
        </message>
        <message>
            <source>its labels are empty</source>
            <translation>die Label sind leer</translation>
        </message>
        <message>
            <source>it holds labels, and no file with their images lies beside it</source>
            <translation>es enthält Label, und keine Datei mit ihren Bildern liegt daneben</translation>
        </message>
        <message>
            <source>%1 labels for %2 images</source>
            <translation>%1 Label für %2 Bilder</translation>
        </message>
        <message>
            <source>the archive is damaged (%1)</source>
            <translation>das Archiv ist beschädigt (%1)</translation>
        </message>
        <message>
            <source>no details</source>
            <translation>keine Einzelheiten</translation>
        </message>
        <message>
            <source>its files are encrypted</source>
            <translation>die Dateien darin sind verschlüsselt</translation>
        </message>
        <message>
            <source>its entry &quot;%1&quot; would lie outside the folder it is unpacked to</source>
            <translation>der Eintrag „%1“ läge außerhalb des Ordners, in den entpackt wird</translation>
        </message>
        <message>
            <source>it unpacks to more than a hundred times its size, which no archive of images does</source>
            <translation>es entpackt sich auf mehr als das Hundertfache, was kein Archiv von Bildern tut</translation>
        </message>
        <message>
            <source>it is not in the archive any more</source>
            <translation>es ist nicht mehr im Archiv</translation>
        </message>
        <message>
            <source>none of its %1 images can be read</source>
            <translation>keines der %1 Bilder lässt sich lesen</translation>
        </message>
        <message>
            <source>none of its %1 images can be read; the first, %2: %3</source>
            <translation>keines der %1 Bilder lässt sich lesen; das erste, %2: %3</translation>
        </message>
        <message>
            <source>it is no image</source>
            <translation>es ist kein Bild</translation>
        </message>
        <message>
            <source>it is %1 pixels large</source>
            <translation>es ist %1 Bildpunkte groß</translation>
        </message>
        <message>
            <source>it is truncated</source>
            <translation>es ist abgeschnitten</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>es ist beschädigt</translation>
        </message>
        <message>
            <source>its NPY header is damaged</source>
            <translation>der NPY-Kopf ist beschädigt</translation>
        </message>
        <message>
            <source>it does not start as an NPY file does</source>
            <translation>es beginnt nicht wie eine NPY-Datei</translation>
        </message>
        <message>
            <source>its header promises an array of %1, more than the file holds</source>
            <translation>der Kopf verspricht ein Feld %1, mehr als die Datei enthält</translation>
        </message>
        <message>
            <source>it holds pickled Python objects, which are never opened because they may run code; save it as an array of numbers</source>
            <translation>es enthält mit pickle gespeicherte Python-Objekte; solche werden nie geöffnet, weil sie Programme ausführen können; speichern Sie es als Feld von Zahlen</translation>
        </message>
        <message>
            <source>it holds neither numbers nor text</source>
            <translation>es enthält weder Zahlen noch Text</translation>
        </message>
        <message>
            <source>it holds text where numbers are needed</source>
            <translation>es enthält Text, wo Zahlen nötig sind</translation>
        </message>
        <message>
            <source>it holds numbers where text is needed</source>
            <translation>es enthält Zahlen, wo Text nötig ist</translation>
        </message>
        <message>
            <source>which of its arrays are images is not clear from their names (%1); call them images and labels, or x_train, y_train, x_test and y_test</source>
            <translation>welche der Felder Bilder sind, ist an ihren Namen nicht zu erkennen (%1); nennen Sie sie images und labels, oder x_train, y_train, x_test und y_test</translation>
        </message>
        <message>
            <source>its labels are not whole numbers</source>
            <translation>die Label sind keine ganzen Zahlen</translation>
        </message>
        <message>
            <source>its shape %1 is not that of images: (N, H, W), (N, H, W, C), (N, C, H, W) or (N, square)</source>
            <translation>die Form %1 ist nicht die von Bildern: (N, H, W), (N, H, W, C), (N, C, H, W) oder (N, Quadratzahl)</translation>
        </message>
        <message>
            <source>%1 of its %2 values are not finite (NaN or infinite)</source>
            <translation>%1 der %2 Werte sind nicht endlich (NaN oder unendlich)</translation>
        </message>
        <message>
            <source>its values go from %1 to %2; pixels must lie within 0 to 1, -1 to 1, 0 to 16, 0 to 255 or 0 to 65535</source>
            <translation>die Werte gehen von %1 bis %2; Bildpunkte müssen zwischen 0 und 1, -1 und 1, 0 und 16, 0 und 255 oder 0 und 65535 liegen</translation>
        </message>
        <message>
            <source>it holds too many files</source>
            <translation>es enthält zu viele Dateien</translation>
        </message>
        <message>
            <source>its document is too large</source>
            <translation>das Dokument darin ist zu groß</translation>
        </message>
        <message>
            <source>it is no session of Wander</source>
            <translation>es ist keine Sitzung von Wander</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>es ist kein JSON</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>es ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>its field &quot;%1&quot; is not %2</source>
            <translation>das Feld „%1“ ist nicht %2</translation>
        </message>
        <message>
            <source>its field &quot;%1&quot; is not a word that this version of Wander knows</source>
            <translation>das Feld „%1“ ist kein Wort, das diese Version von Wander kennt</translation>
        </message>
        <message>
            <source>it has a dataset without a location</source>
            <translation>ein Datensatz darin hat keinen Ort</translation>
        </message>
        <message>
            <source>%1 has not one weight for each corner, with the sum 1</source>
            <translation>%1 hat nicht für jede Ecke ein Gewicht, mit der Summe 1</translation>
        </message>
        <message>
            <source>it has more than one target</source>
            <translation>es hat mehr als ein Ziel</translation>
        </message>
        <message>
            <source>it has more than %1 sources</source>
            <translation>es hat mehr als %1 Quellen</translation>
        </message>
        <message>
            <source>it was written by a newer Wander (version %1 of the format, and this one knows up to %2)</source>
            <translation>ein neueres Wander hat es geschrieben (Version %1 des Formats, dieses hier kennt sie bis %2)</translation>
        </message>
        <message>
            <source>it does not say which version of the format it has</source>
            <translation>es sagt nicht, welche Version des Formats es hat</translation>
        </message>
        <message>
            <source>it is no recipe of Wander (%1)</source>
            <translation>es ist kein Rezept von Wander (%1)</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not understood</source>
            <translation>„%1“ ist nicht zu verstehen</translation>
        </message>
        <message>
            <source>it has not one weight for each source</source>
            <translation>es hat nicht für jede Quelle ein Gewicht</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <translation>das Kontingent auf dem Datenträger ist verbraucht</translation>
        </message>
        <message>
            <source>the file would become larger than allowed</source>
            <translation>die Datei würde größer als erlaubt</translation>
        </message>
        <message>
            <source>no permission to write there</source>
            <translation>dort darf nicht geschrieben werden</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <source>the folder does not exist</source>
            <translation>der Ordner ist nicht da</translation>
        </message>
        <message>
            <source>the folder %1 does not exist</source>
            <translation>der Ordner %1 ist nicht da</translation>
        </message>
        <message>
            <source>it exists and is no recipe</source>
            <translation>es ist schon da und ist kein Rezept</translation>
        </message>
        <message>
            <source>it exists and is no earlier export of Wander</source>
            <translation>es ist schon da und ist kein früherer Export von Wander</translation>
        </message>
        <message>
            <source>this machine has no encoder for it, or the folder cannot be written</source>
            <translation>dieser Rechner hat keinen Encoder dafür, oder in den Ordner lässt sich nicht schreiben</translation>
        </message>
        <message>
            <source>it lies neither beside the program nor in ../lib/wander nor in $WANDER_LIBRARY_PATH</source>
            <translation>es liegt weder neben dem Programm noch in ../lib/wander noch in $WANDER_LIBRARY_PATH</translation>
        </message>
        <message>
            <source>it belongs to another version of Wander</source>
            <translation>es gehört zu einer anderen Version von Wander</translation>
        </message>
        <message>
            <source>No dataset was named.</source>
            <translation>Es wurde kein Datensatz genannt.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; names no dataset.</source>
            <translation>„%1“ nennt keinen Datensatz.</translation>
        </message>
        <message>
            <source>There is no built-in dataset &quot;%1&quot;; there are %2.</source>
            <translation>Es gibt keinen eingebauten Datensatz „%1“; es gibt %2.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; in #%2 is not a whole number.</source>
            <translation>„%1“ in #%2 ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>#%1 comes after another choice of records: give only one of #first, #sample and #range.</source>
            <translation>#%1 folgt auf eine andere Wahl von Bildern: Geben Sie nur eines von #first, #sample und #range an.</translation>
        </message>
        <message>
            <source>#%1 must name the first record and one past the last, as #range=1000:1300.</source>
            <translation>#%1 muss das erste Bild und das hinter dem letzten nennen, wie #range=1000:1300.</translation>
        </message>
        <message>
            <source>#%1 holds no record.</source>
            <translation>#%1 enthält kein Bild.</translation>
        </message>
        <message>
            <source>#%1 takes no record.</source>
            <translation>#%1 nimmt kein Bild.</translation>
        </message>
        <message>
            <source>#%1 is not understood; known are #first=N, #sample=N, #range=A:B, #seed=S, #classes=0,1 and #upright=no.</source>
            <translation>#%1 ist nicht zu verstehen; bekannt sind #first=N, #sample=N, #range=A:B, #seed=S, #classes=0,1 und #upright=no.</translation>
        </message>
        <message>
            <source>%1 holds no images.</source>
            <translation>%1 enthält keine Bilder.</translation>
        </message>
        <message>
            <source>%1 has images without pixels.</source>
            <translation>%1 hat Bilder ohne Bildpunkte.</translation>
        </message>
        <message>
            <source>%1 has %2 channels a pixel; it must be 1 (grey) or 3 (colour).</source>
            <translation>%1 hat %2 Kanäle je Bildpunkt; es müssen 1 (grau) oder 3 (Farbe) sein.</translation>
        </message>
        <message>
            <source>%1 has %2 labels for %3 images.</source>
            <translation>%1 hat %2 Label für %3 Bilder.</translation>
        </message>
        <message>
            <source>%1 has %2 record numbers for %3 images.</source>
            <translation>%1 hat %2 Nummern für %3 Bilder.</translation>
        </message>
        <message>
            <source>%1: image %2 has label %3, outside 0 to %4.</source>
            <translation>%1: Bild %2 hat das Label %3, außerhalb von 0 bis %4.</translation>
        </message>
        <message>
            <source>The dataset</source>
            <translation>Der Datensatz</translation>
        </message>
        <message>
            <source>%1 has no class number %2; its classes are 0 to %3.</source>
            <translation>%1 hat keine Klasse Nummer %2; die Klassen sind 0 bis %3.</translation>
        </message>
        <message>
            <source>The range %1 holds no record.</source>
            <translation>Der Bereich %1 enthält kein Bild.</translation>
        </message>
        <message>
            <source>The range %1 lies behind the last of the %2 records of %3.</source>
            <translation>Der Bereich %1 liegt hinter dem letzten der %2 Bilder von %3.</translation>
        </message>
        <message>
            <source>At least one record must be taken of %1.</source>
            <translation>Von %1 muss mindestens ein Bild genommen werden.</translation>
        </message>
        <message>
            <source>The selection takes no image of %1.</source>
            <translation>Die Auswahl nimmt kein Bild von %1.</translation>
        </message>
        <message>
            <source>Images cannot be brought to %1 x %2 with %3 channels.</source>
            <translation>Bilder lassen sich nicht auf %1 x %2 mit %3 Kanälen bringen.</translation>
        </message>
        <message>
            <source>The distance from %1 to %2 is not a number.</source>
            <translation>Der Abstand von %1 zu %2 ist keine Zahl.</translation>
        </message>
        <message>
            <source>A plan between %1 and %2 points needs %3; %4 are free: %5 would fit.</source>
            <translation>Ein Plan zwischen %1 und %2 Punkten braucht %3; %4 sind frei: %5 würde passen.</translation>
        </message>
        <message>
            <source>A plan between %1 and %2 points needs %3; %4 are free, too little for any sample.</source>
            <translation>Ein Plan zwischen %1 und %2 Punkten braucht %3; %4 sind frei, zu wenig für jede Stichprobe.</translation>
        </message>
        <message>
            <source>A plan between %1 and %2 points needs %3 with the cost in half precision; %4 are free: %5 would fit.</source>
            <translation>Ein Plan zwischen %1 und %2 Punkten braucht %3 mit den Kosten in halber Genauigkeit; %4 sind frei: %5 würde passen.</translation>
        </message>
        <message>
            <source>A plan between %1 and %2 points needs %3 with the cost in half precision; %4 are free, too little for any sample.</source>
            <translation>Ein Plan zwischen %1 und %2 Punkten braucht %3 mit den Kosten in halber Genauigkeit; %4 sind frei, zu wenig für jede Stichprobe.</translation>
        </message>
        <message>
            <source>a sample of %1</source>
            <translation>eine Stichprobe von %1</translation>
        </message>
        <message>
            <source>samples of %1 and %2</source>
            <translation>Stichproben von %1 und %2</translation>
        </message>
        <message>
            <source>The true distance of a blend of %1 images to %2 takes %3 MB, more than is free: choose fewer points.</source>
            <translation>Der wahre Abstand einer Mischung von %1 Bildern zu %2 braucht %3 MB, mehr als frei ist: Wählen Sie weniger Punkte.</translation>
        </message>
        <message>
            <source>The device has not enough memory for this: take a smaller sample, or compute on the CPU.</source>
            <translation>Das Gerät hat dafür nicht genug Speicher: Nehmen Sie eine kleinere Stichprobe, oder rechnen Sie auf der CPU.</translation>
        </message>
        <message>
            <source>LibTorch failed: %1.</source>
            <translation>LibTorch ist gescheitert: %1.</translation>
        </message>
        <message>
            <source>an unknown failure</source>
            <translation>ein unbekannter Fehler</translation>
        </message>
        <message>
            <source>out of memory</source>
            <translation>der Speicher reicht nicht</translation>
        </message>
        <message>
            <source>A blend and its target need at least one image each.</source>
            <translation>Eine Mischung und ihr Ziel brauchen je mindestens ein Bild.</translation>
        </message>
        <message>
            <source>There are no weights: every source needs one.</source>
            <translation>Es gibt keine Gewichte: Jede Quelle braucht eines.</translation>
        </message>
        <message>
            <source>Weight %1 is %2: weights must be 0 or more.</source>
            <translation>Gewicht %1 ist %2: Gewichte dürfen nicht unter 0 liegen.</translation>
        </message>
        <message>
            <source>The weights add up to %1: they must add up to 1.</source>
            <translation>Die Gewichte ergeben zusammen %1: Sie müssen 1 ergeben.</translation>
        </message>
        <message>
            <source>A true distance needs two points at least.</source>
            <translation>Ein wahrer Abstand braucht mindestens zwei Punkte.</translation>
        </message>
        <message>
            <source>The blend has %1 images, not the %2 that were asked for.</source>
            <translation>Die Mischung hat %1 Bilder, nicht die %2, nach denen gefragt wurde.</translation>
        </message>
        <message>
            <source>The position on a path must lie between 0 and 1.</source>
            <translation>Die Stelle auf einem Weg muss zwischen 0 und 1 liegen.</translation>
        </message>
        <message>
            <source>There is no source to come close with.</source>
            <translation>Es gibt keine Quelle, um nahe zu kommen.</translation>
        </message>
        <message>
            <source>Closest weights can be found for at most 12 sources.</source>
            <translation>Die nächsten Gewichte lassen sich für höchstens 12 Quellen finden.</translation>
        </message>
        <message>
            <source>A distance is not a finite number.</source>
            <translation>Ein Abstand ist keine endliche Zahl.</translation>
        </message>
        <message>
            <source>A geodesic needs at least one source.</source>
            <translation>Eine Geodäte braucht mindestens eine Quelle.</translation>
        </message>
        <message>
            <source>The target has no images.</source>
            <translation>Das Ziel hat keine Bilder.</translation>
        </message>
        <message>
            <source>A source has no images.</source>
            <translation>Eine Quelle hat keine Bilder.</translation>
        </message>
        <message>
            <source>A source has %1 values an image and the target %2: bring them to one size first.</source>
            <translation>Eine Quelle hat %1 Werte je Bild und das Ziel %2: Bringen Sie beide erst auf eine Größe.</translation>
        </message>
        <message>
            <source>There is no device &quot;%1&quot;: choose auto, cpu or cuda.</source>
            <translation>Es gibt kein Gerät „%1“: Wählen Sie auto, cpu oder cuda.</translation>
        </message>
        <message>
            <source>The number of threads must not be negative.</source>
            <translation>Die Zahl der Threads darf nicht negativ sein.</translation>
        </message>
        <message>
            <source>The temperature of an entropic plan must lie between 0 and 1e30.</source>
            <translation>Die Temperatur eines entropischen Plans muss zwischen 0 und 1e30 liegen.</translation>
        </message>
        <message>
            <source>The temperature %1 is too low beside a mean cost of %2: take a millionth of it or more, or the exact plan.</source>
            <translation>Die Temperatur %1 ist zu niedrig neben mittleren Kosten von %2: Bitte mindestens ein Millionstel davon wählen oder den exakten Plan.</translation>
        </message>
        <message>
            <source>The tolerance of an entropic plan must be positive.</source>
            <translation>Die Toleranz eines entropischen Plans muss positiv sein.</translation>
        </message>
        <message>
            <source>An entropic plan needs at least one pass.</source>
            <translation>Ein entropischer Plan braucht mindestens einen Durchgang.</translation>
        </message>
        <message>
            <source>The tolerance of an exact plan must be positive.</source>
            <translation>Die Toleranz eines exakten Plans muss positiv sein.</translation>
        </message>
        <message>
            <source>An exact plan needs at least one round.</source>
            <translation>Ein exakter Plan braucht mindestens eine Runde.</translation>
        </message>
        <message>
            <source>A cost needs at least one point on either side.</source>
            <translation>Kosten brauchen auf jeder Seite mindestens einen Punkt.</translation>
        </message>
        <message>
            <source>The two datasets have features of %1 and %2 dimensions: bring them to a common shape first.</source>
            <translation>Die beiden Datensätze haben Merkmale mit %1 und %2 Dimensionen: Bringen Sie sie erst auf eine gemeinsame Form.</translation>
        </message>
        <message>
            <source>The label distances are for %1 x %2 classes, the datasets have %3 and %4.</source>
            <translation>Die Label-Abstände gelten für %1 x %2 Klassen, die Datensätze haben %3 und %4.</translation>
        </message>
        <message>
            <source>The weights of features and labels in the cost must not be negative.</source>
            <translation>Die Gewichte von Merkmalen und Labeln in den Kosten dürfen nicht negativ sein.</translation>
        </message>
        <message>
            <source>The cost reaches %1, outside of 1e-30 to 1e36: choose other values for lambda_x and lambda_y.</source>
            <translation>Die Kosten reichen bis %1, außerhalb von 1e-30 bis 1e36: Bitte andere Werte für lambda_x und lambda_y wählen.</translation>
        </message>
        <message>
            <source>Label distances need features of one dimension, not %1 and %2.</source>
            <translation>Label-Abstände brauchen Merkmale gleicher Dimension, nicht %1 und %2.</translation>
        </message>
        <message>
            <source>The temperature of the label distances must not be negative.</source>
            <translation>Die Temperatur der Label-Abstände darf nicht negativ sein.</translation>
        </message>
        <message>
            <source>A weight of the transport problem is negative or not a number.</source>
            <translation>Ein Gewicht des Transportproblems ist negativ oder keine Zahl.</translation>
        </message>
        <message>
            <source>All weights of the transport problem are zero.</source>
            <translation>Alle Gewichte des Transportproblems sind null.</translation>
        </message>
        <message>
            <source>The weights of source and target add up to different sums.</source>
            <translation>Die Gewichte von Quelle und Ziel haben verschiedene Summen.</translation>
        </message>
        <message>
            <source>A plan needs points: the %1 has none.</source>
            <translation>Ein Plan braucht Punkte: Auf der Seite „%1“ ist keiner.</translation>
        </message>
        <message>
            <source>There are %1 weights for the %2 points of the %3.</source>
            <translation>Es gibt %1 Gewichte für die %2 Punkte auf der Seite „%3“.</translation>
        </message>
        <message>
            <source>The weights of the %1 must be finite and not negative.</source>
            <translation>Die Gewichte auf der Seite „%1“ müssen endlich und nicht negativ sein.</translation>
        </message>
        <message>
            <source>The weights of the %1 must sum to 1.</source>
            <translation>Die Gewichte auf der Seite „%1“ müssen zusammen 1 ergeben.</translation>
        </message>
        <message>
            <source>There is no label distance &quot;%1&quot;: choose gaussian, gaussian-diagonal, exact, sinkhorn, upper-bound, means or none.</source>
            <translation>Es gibt keinen Label-Abstand „%1“: Wählen Sie gaussian, gaussian-diagonal, exact, sinkhorn, upper-bound, means oder none.</translation>
        </message>
        <message>
            <source>There is no map called &quot;%1&quot;: sharp, barycentric and mixup are known.</source>
            <translation>Es gibt keine Karte namens „%1“: sharp, barycentric und mixup sind bekannt.</translation>
        </message>
        <message>
            <source>There are no labels called &quot;%1&quot;: soft, argmax and sampled are known.</source>
            <translation>Es gibt keine Label namens „%1“: soft, argmax und sampled sind bekannt.</translation>
        </message>
        <message>
            <source>There is no export format &quot;%1&quot;; there are %2.</source>
            <translation>Es gibt kein Exportformat „%1“; es gibt %2.</translation>
        </message>
        <message>
            <source>The export has soft labels of the wrong size.</source>
            <translation>Der Export hat weiche Label falscher Größe.</translation>
        </message>
        <message>
            <source>The export has parents of the wrong size.</source>
            <translation>Der Export hat Eltern falscher Größe.</translation>
        </message>
        <message>
            <source>There are %1 weights for %2 sources.</source>
            <translation>Es gibt %1 Gewichte für %2 Quellen.</translation>
        </message>
        <message>
            <source>A figure is from 20 to 2000 mm wide and high.</source>
            <translation>Eine Abbildung ist 20 bis 2000 mm breit und hoch.</translation>
        </message>
        <message>
            <source>The resolution of a figure is from 36 to 2400 dpi.</source>
            <translation>Die Auflösung einer Abbildung beträgt 36 bis 2400 dpi.</translation>
        </message>
        <message>
            <source>The font of a figure has from 4 to 72 points.</source>
            <translation>Die Schrift einer Abbildung hat 4 bis 72 Punkt.</translation>
        </message>
        <message>
            <source>A figure has at most 200 columns of images.</source>
            <translation>Eine Abbildung hat höchstens 200 Spalten von Bildern.</translation>
        </message>
        <message>
            <source>A figure has at most 400 million pixels: make it smaller or lower its resolution.</source>
            <translation>Eine Abbildung hat höchstens 400 Millionen Bildpunkte: Machen Sie sie kleiner, oder senken Sie die Auflösung.</translation>
        </message>
        <message>
            <source>Cannot encode the figure as PNG.</source>
            <translation>Die Abbildung lässt sich nicht als PNG schreiben.</translation>
        </message>
        <message>
            <source>A figure is a .pdf, .svg or .png file; %1 is none of these.</source>
            <translation>Eine Abbildung ist eine Datei .pdf, .svg oder .png; %1 ist keine davon.</translation>
        </message>
        <message>
            <source>There is not enough memory for a figure of this size.</source>
            <translation>Für eine Abbildung dieser Größe reicht der Speicher nicht.</translation>
        </message>
        <message>
            <source>There is no font called %1.</source>
            <translation>Es gibt keine Schrift namens %1.</translation>
        </message>
        <message>
            <source>A film has from 160x90 to 7680x4320 pixels.</source>
            <translation>Ein Film hat 160x90 bis 7680x4320 Bildpunkte.</translation>
        </message>
        <message>
            <source>Width and height of an MP4 or WebM film must be even.</source>
            <translation>Breite und Höhe eines MP4- oder WebM-Films müssen gerade sein.</translation>
        </message>
        <message>
            <source>A film has from 1 to 120 frames a second.</source>
            <translation>Ein Film hat 1 bis 120 Bilder je Sekunde.</translation>
        </message>
        <message>
            <source>A GIF has at most 50 frames a second.</source>
            <translation>Ein GIF hat höchstens 50 Bilder je Sekunde.</translation>
        </message>
        <message>
            <source>A film lasts from a tenth of a second to an hour.</source>
            <translation>Ein Film dauert von einer Zehntelsekunde bis zu einer Stunde.</translation>
        </message>
        <message>
            <source>A film is a .mp4, .webm or .gif file; %1 is none of these.</source>
            <translation>Ein Film ist eine Datei .mp4, .webm oder .gif; %1 ist keine davon.</translation>
        </message>
        <message>
            <source>A film needs a path with at least two key frames.</source>
            <translation>Ein Film braucht einen Pfad mit mindestens zwei Schlüsselbildern.</translation>
        </message>
        <message>
            <source>There is not enough memory for a film of this size.</source>
            <translation>Für einen Film dieser Größe reicht der Speicher nicht.</translation>
        </message>
        <message>
            <source>There is not enough memory for the film.</source>
            <translation>Für den Film reicht der Speicher nicht.</translation>
        </message>
        <message>
            <source>The encoder did not take a frame of %1.</source>
            <translation>Der Encoder hat ein Bild von %1 nicht angenommen.</translation>
        </message>
        <message>
            <source>The encoder wrote nothing into %1.</source>
            <translation>Der Encoder hat nichts in %1 geschrieben.</translation>
        </message>
        <message>
            <source>A report is a .html or .pdf file; %1 is none of these.</source>
            <translation>Ein Bericht ist eine Datei .html oder .pdf; %1 ist keine davon.</translation>
        </message>
        <message>
            <source>Sinkhorn</source>
            <translation>Sinkhorn</translation>
        </message>
        <message>
            <source>candidates</source>
            <translation>Kandidaten</translation>
        </message>
        <message>
            <source>assignment</source>
            <translation>Zuordnung</translation>
        </message>
        <message>
            <source>network simplex</source>
            <translation>Netzwerksimplex</translation>
        </message>
        <message>
            <source>ways out</source>
            <translation>Auswege</translation>
        </message>
        <message>
            <source>pricing</source>
            <translation>Preise prüfen</translation>
        </message>
        <message>
            <source>passes</source>
            <translation>Durchgänge</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>from nothing</source>
            <translation>von Grund auf</translation>
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
            <source>%1 · %2 classes</source>
            <translation>%1 · %2 Klassen</translation>
        </message>
        <message>
            <source>%1 classes</source>
            <translation>%1 Klassen</translation>
        </message>
        <message>
            <source>%1 of %2, seed %3</source>
            <translation>%1 von %2, Startwert %3</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
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
        <message>
            <source>&amp;Tone for the distance</source>
            <translation>&amp;Ton für den Abstand</translation>
        </message>
        <message>
            <source>Hear the distance while the point moves: the higher the tone, the nearer the target. Its volume is among the preferences.</source>
            <translation>Den Abstand hören, während sich der Punkt bewegt: je höher der Ton, desto näher das Ziel. Die Lautstärke steht in den Einstellungen.</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>The panel with the datasets.</source>
            <translation>Die Leiste mit den Datensätzen.</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>The panel with the images of the blend and their parents.</source>
            <translation>Die Leiste mit den Bildern der Mischung und ihren Eltern.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>The panel with distances, solvers and matrices.</source>
            <translation>Die Leiste mit Abständen, Lösern und Matrizen.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>The panel with all changes, to go back to any of them.</source>
            <translation>Die Leiste mit allen Änderungen, um zu jeder zurückzugehen.</translation>
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
        <message>
            <source>how the plans were found</source>
            <translation>wie die Pläne gefunden wurden</translation>
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
        <message>
            <source>No command has these words.</source>
            <translation>Kein Befehl hat diese Wörter.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>command, keys</comment>
            <translation>%1, %2</translation>
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
        <name>app::DistanceTone</name>
        <message>
            <source>There is no device to play the tone on.</source>
            <translation>Es gibt kein Gerät, das den Ton spielen könnte.</translation>
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
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>As PNG: %1 × %2 pixels.</source>
            <translation>Als PNG: %1 × %2 Pixel.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
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
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Angehalten; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Picture %1 of %2 · %3 s</source>
            <translation>Bild %1 von %2 · %3 s</translation>
        </message>
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
            <source>cancelled · former result shown</source>
            <translation>abgebrochen · voriges Ergebnis</translation>
        </message>
        <message>
            <source>Images and distances are those of the inputs before. F5 reads and solves again.</source>
            <translation>Bilder und Abstände gehören zu den vorigen Eingaben. F5 liest und löst noch einmal.</translation>
        </message>
        <message>
            <source>cancelled · nothing computed yet</source>
            <translation>abgebrochen · noch nichts berechnet</translation>
        </message>
        <message>
            <source>There is nothing to show yet. F5 reads and solves again.</source>
            <translation>Noch gibt es nichts zu zeigen. F5 liest und löst noch einmal.</translation>
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
        <message>
            <source>Where plans and maps are computed.</source>
            <translation>Wo Pläne und Karten berechnet werden.</translation>
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
        <message>
            <source>1 key frame</source>
            <translation>1 Schlüsselbild</translation>
        </message>
        <message numerus="yes">
            <source>%n key frames</source>
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
        <message>
            <source>Of menus, messages and figures. wander-batch speaks English.</source>
            <translation>Von Menüs, Meldungen und Abbildungen. wander-batch spricht Englisch.</translation>
        </message>
        <message>
            <source>&amp;Volume of the tone</source>
            <translation>&amp;Lautstärke des Tons</translation>
        </message>
        <message>
            <source>Of the tone for the distance, which the menu View switches on.</source>
            <translation>Des Tons für den Abstand, den das Menü Ansicht einschaltet.</translation>
        </message>
    </context>
    <context>
        <name>app::Presentation</name>
        <message>
            <source>Presentation</source>
            <translation>Vorführung</translation>
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
            <source>The images appear here as soon as two sources and a target are open and solved.</source>
            <translation>Die Bilder erscheinen, sobald zwei Quellen und ein Ziel offen und gelöst sind.</translation>
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
            <source>Report saved as %1</source>
            <translation>Bericht gespeichert als %1</translation>
        </message>
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
            <source>Stage</source>
            <translation>Bühne</translation>
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
            <source>With the hand on the simplex or the images</source>
            <translation>Mit der Hand auf Simplex oder Bildern</translation>
        </message>
        <message>
            <source>Find a key by what it does</source>
            <translation>Eine Taste nach dem finden, was sie tut</translation>
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
        <message>
            <source>%1: %2, record %3, %4 % of this source</source>
            <translation>%1: %2, Nummer %3, %4 % dieser Quelle</translation>
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
