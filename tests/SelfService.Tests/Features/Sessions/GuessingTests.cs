using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Sessions;

/// <summary>Ways around the limit of five attempts.</summary>
[Requirement("R3")]
public sealed class GuessingTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Many_guesses_at_once_are_no_more_than_five(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var form = await visitor.Get("/min-profil");
        var address = $"{Guid.NewGuid():N}@bever.example";

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => Guess(visitor, form, address))
        );

        Assert.Equal(5, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(7, answers.Count(a => a.Status == HttpStatusCode.TooManyRequests));
    }

    [Theory, OnBoth]
    public async Task Another_spelling_of_the_address_has_no_attempts_of_its_own(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var form = await visitor.Get("/min-profil");
        var name = Guid.NewGuid().ToString("N");
        for (var i = 0; i < 5; i++)
            await Guess(visitor, form, $"s{name}@bever.example");

        // The long s is another letter, whose upper case is S.
        var other = await Guess(visitor, form, $" \u017f{name}@BEVER.example");

        Assert.Equal(HttpStatusCode.TooManyRequests, other.Status);
    }

    private static Task<VisitedPage> Guess(Visitor visitor, VisitedPage form, string address) =>
        visitor.Submit(form, "/logg-inn", ("email", address), ("password", "not the password"));
}
