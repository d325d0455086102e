package org.demonstrationcounty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The creation of demonstration counties, 中小企业高质量发展示范县（开发区）创建. */
@SpringBootApplication
@Modulithic(systemName = "demonstration-county")
public class DemonstrationCountyApplication {

    public static void main(String[] arguments) {
        OwnLocale.take();
        SpringApplication.run(DemonstrationCountyApplication.class, arguments);
    }
}
