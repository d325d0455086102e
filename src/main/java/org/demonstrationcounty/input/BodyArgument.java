package org.demonstrationcounty.input;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the body or the parts of a request as a typed argument. */
@Configuration(proxyBeanMethods = false)
class BodyArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Body.class || type == Upload.class || type == SentFiles.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer view,
            NativeWebRequest request,
            WebDataBinderFactory binders)
            throws IOException {
        if (parameter.getParameterType() == SentFiles.class) {
            return SentFiles.of(request.getNativeRequest(MultipartHttpServletRequest.class));
        }
        Class<?> type =
                ResolvableType.forMethodParameter(parameter).getGeneric().toClass();
        if (parameter.getParameterType() == Upload.class) {
            return Upload.of(type, request.getNativeRequest(MultipartHttpServletRequest.class));
        }
        return Body.of(type, request.getNativeRequest(HttpServletRequest.class).getInputStream());
    }
}
