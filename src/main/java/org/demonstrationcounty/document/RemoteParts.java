package org.demonstrationcounty.document;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds in the relationships of a .docx or .xlsx the parts that the opening program would fetch from another server,
 * such as a template. A path on the author's disk is no such part: Word writes one for every template.
 */
final class RemoteParts {

    private static final Set<String> FETCHED =
            Set.of("attachedTemplate", "oleObject", "frame", "subDocument", "aFChunk");
    private static final Pattern ON_THE_DISK =
            Pattern.compile("file:///[^/\\\\%].*|[a-z]:[^/].*|[^:/\\\\][^:]*", Pattern.CASE_INSENSITIVE);

    private RemoteParts() {}

    /** @param relationships as they stand in the package; a text that is no XML has no remote parts */
    static boolean areIn(byte[] relationships) {
        try {
            XMLStreamReader list = OfficePackage.XML.createXMLStreamReader(new ByteArrayInputStream(relationships));
            while (list.hasNext()) {
                if (list.next() == XMLStreamReader.START_ELEMENT && isRemote(list)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static boolean isRemote(XMLStreamReader relationship) {
        String type = relationship.getAttributeValue(null, "Type");
        String target = relationship.getAttributeValue(null, "Target");
        return type != null
                && target != null
                && "External".equals(relationship.getAttributeValue(null, "TargetMode"))
                && FETCHED.contains(type.substring(type.lastIndexOf('/') + 1))
                && !ON_THE_DISK.matcher(target.strip()).matches();
    }
}
