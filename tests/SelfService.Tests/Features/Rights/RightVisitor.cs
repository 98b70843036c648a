using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Ansattporten;

namespace Portvakt.SelfService.Tests.Features.Rights;

/// <summary>What an administrator does under "Andre med rettigheter til virksomheten".</summary>
internal static class RightVisitor
{
    public const string Others = "/prod/altinn/profil/andre";

    /// <summary>The general manager of Fossekall, signed in strongly.</summary>
    public static async Task<Visitor> Anne(this TestServer server, string environment = "prod")
    {
        var anne = await server.SignedIn("anne@fossekall.example");
        await anne.SignInStrong(server, environment, "Anne Fosse");
        return anne;
    }

    /// <summary>Number and surname; gives the page of rights, or the list with what is wrong.</summary>
    public static async Task<VisitedPage> Means(
        this Visitor visitor,
        string number,
        string surname
    ) =>
        await visitor.Submit(
            await visitor.Get(Others),
            "/ny",
            ("fodselsnummer", number),
            ("etternavn", surname)
        );

    /// <summary>"Gi rettigheter" with these ticked.</summary>
    public static Task<VisitedPage> Gives(
        this Visitor visitor,
        VisitedPage page,
        params Right[] rights
    ) =>
        visitor.Submit(
            page,
            "/gi",
            [.. rights.Select(r => ("rettighet", r.ToString())), ("gjor", "gi")]
        );

    /// <summary>A synthetic number that nobody of the demo has; another for each <paramref name="at"/>.</summary>
    public static string Stranger(int at) =>
        Enumerable
            .Range(0, 400)
            .Select(individual =>
                PersonNumber.Synthetic(new DateOnly(1971, 5, 17).AddDays(at), individual)
            )
            .First(number => number is not null)!;
}
