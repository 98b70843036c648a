using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Pages;

/// <summary>Who reads the page of this request: in which language.</summary>
internal sealed class Reader
{
    public const string Parameter = "ui_locales";

    public Language Language { get; private set; } = Language.Bokmaal;

    /// <summary>What the request asks for (OpenID Connect Core section 3.1.2.1), else the browser, else bokmål.</summary>
    public void Read(HttpContext http, string? locales)
    {
        var asked = (locales ?? "").Split(' ').Select(Languages.FromTag);
        var browser = http
            .Request.GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Languages.FromTag(l.Value.Value));
        Language = asked.Concat(browser).FirstOrDefault(l => l is not null) ?? Language.Bokmaal;
    }
}
