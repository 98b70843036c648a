using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Login;

/// <summary>The page after a fault of ours: it names the code to tell the service desk, and nothing of the fault.</summary>
internal static class Unexpected
{
    public static Task Answer(HttpContext http)
    {
        var code = Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
        var page = http.RequestServices.GetRequiredService<PageContext>();
        page.Language = LanguageChoice.Of(http);
        return Gate.Page(Problem.Of(Problems.Unexpected, code)).ExecuteAsync(http);
    }
}
