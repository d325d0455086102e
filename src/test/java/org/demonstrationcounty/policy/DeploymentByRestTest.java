package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The REST interface by which Cockpit and scripts deploy. */
@Rule("R21")
@RunningProgramme
@OnH2Alone("DeployedEditionsTest and EditionWorkbooksTest deploy on both databases.")
class DeploymentByRestTest {

    @Autowired
    private TestRestTemplate rest;

    private ResponseEntity<String> deploy(PolicyFiles files, String language) {
        return deploy(files.files(), language);
    }

    private ResponseEntity<String> deploy(Map<String, byte[]> files, String language) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            parts.add(file.getKey(), new ByteArrayResource(file.getValue()) {
                @Override
                public String getFilename() {
                    return file.getKey();
                }
            });
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        headers.set("Accept-Language", language);
        return rest.withBasicAuth("admin", "Demonstration-1")
                .postForEntity("/engine-rest/deployment/create", new HttpEntity<>(parts, headers), String.class);
    }

    @Test
    void aFaultyEditionIsABadRequestInTheLanguageOfTheRequest() {
        PolicyFiles faulty = PolicyFiles.shipped().edition("2025", 2024).withCell("bonus", 3, 4, "-2");
        ResponseEntity<String> chinese = deploy(faulty, "zh-CN");
        assertThat(chinese.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(chinese.getBody()).contains("bonus[3].ceiling: 应在 0 至 1000 之间。");
        assertThat(deploy(faulty, "en").getBody()).contains("bonus[3].ceiling: Must be between 0 and 1000.");
    }

    @Test
    void aPartOfAnEditionIsABadRequest() {
        ResponseEntity<String> refused = deploy(PolicyFiles.shipped().without("calendar"), "en");
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody()).contains("calendar: This table is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"PRIORITY\" | bonus.hitPolicy:",
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"OUTPUT ORDER\" | bonus.hitPolicy:",
                "hitPolicy=\"UNIQUE\" | aggregation=\"SUM\" | bonus.hitPolicy:",
                "camunda:historyTimeToLive=\"P1825D\" | camunda:historyTimeToLive=\"for ever\" | historyTimeToLive",
                "name=\"nameEnglish\" | name=\"name\" | bonus.name:",
                "name=\"nameEnglish\" | biodi:note=\"none\" | bonus.nameEnglish:",
                "<inputEntry id=\"bonus-row-2-1\"> | <inputEntry id=\"more\"><text>1</text></inputEntry><inputEntry id=\"bonus-row-2-1\"> | bonus[2]:"
            })
    void aTableThatTheEngineCannotTakeIsABadRequest(String written, String instead, String place) {
        PolicyFiles faulty = PolicyFiles.shipped().edition("2025", 2024).with("bonus", written, instead);
        ResponseEntity<String> refused = deploy(faulty, "en");
        assertThat(refused.getStatusCode()).as(refused.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody()).contains(place);
    }

    @Test
    void aGoodEditionIsTaken() {
        assertThat(deploy(PolicyFiles.shipped().edition("2026", 2025), "en").getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void theNamesOfFilesMayHaveCapitals() {
        Map<String, byte[]> shouted = new HashMap<>();
        PolicyFiles.shipped()
                .edition("2027", 2026)
                .files()
                .forEach((name, content) -> shouted.put(name.toUpperCase(Locale.ROOT), content));
        assertThat(deploy(shouted, "en").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(rest.withBasicAuth("admin", "Demonstration-1")
                        .getForEntity("/api/editions/2027", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }
}
