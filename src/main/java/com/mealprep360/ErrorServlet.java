package com.mealprep360;

import com.mealprep360.kernel.problems.KernelProblem;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.kernel.problems.ProblemAnswer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers in place of the container's own HTML pages: a problem below {@code /api}, a quiet page elsewhere. */
@WebServlet("/WEB-INF/error")
public class ErrorServlet extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        Object attribute = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = attribute instanceof Integer code && code >= 400 ? code : 500;
        if (path.equals("/api") || path.startsWith("/api/")) {
            ProblemAnswer.send(problem(status), path, response);
        } else {
            response.setStatus(status);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'");
            request.getRequestDispatcher("/WEB-INF/" + (status == 404 ? "not-found.html" : "failure.html"))
                    .include(request, response);
        }
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400, 414, 431 -> KernelProblem.INVALID_REQUEST.because("The request could not be understood.");
            case 401 ->
                KernelProblem.UNAUTHENTICATED.because("Send an access token of the realm in the Authorization header.");
            case 403 -> KernelProblem.FORBIDDEN.because("This is refused before it reaches the API.");
            case 404 ->
                KernelProblem.NOT_FOUND.because(
                        "No operation of the API has this path. All of them are listed at /api/docs.");
            case 405 -> KernelProblem.METHOD_NOT_ALLOWED.because("The path is known, the method is not.");
            case 413 -> KernelProblem.BODY_TOO_LARGE.because("The body is larger than any operation takes.");
            case 503 ->
                KernelProblem.UNAVAILABLE.because("The platform is starting or stopping; try again in a moment.");
            default -> KernelProblem.INTERNAL_ERROR.because("The failure is logged under the correlation id.");
        };
    }
}
