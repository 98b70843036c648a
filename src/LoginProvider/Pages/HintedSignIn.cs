using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.LoginProvider.People;

namespace Portvakt.LoginProvider.Pages;

/// <summary>
/// Signs in without a page, for tests in Trial: login_hint is a synthetic national identity number, and after
/// semicolons the numbers of the organisations to represent. Without any it is the only one, if there is just one.
/// </summary>
internal sealed class HintedSignIn(PersonSearch search, PersonMaker maker, SignInAs signIn)
{
    public async Task<IResult> Answer(
        SignInRequest request,
        string hint,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var parts = hint.Split(';', StringSplitOptions.TrimEntries);
        if (!PersonNumber.IsSynthetic(parts[0]))
            return SignInAnswers.Refuse(Problem.Of(Problems.SignInPersonUnknown));
        var person =
            await search.ByNumber(parts[0], cancellation)
            ?? await search.ById(await maker.Make(parts[0], actor, cancellation), cancellation)
            ?? throw new InvalidOperationException("a person who was just made is gone");
        var parties = await signIn.Represented(person, request, actor, cancellation);
        string[] named =
            parts.Length > 1 ? parts[1..]
            : parties.Count == 1 ? [parties[0].Organisation.Value]
            : [];
        var chosen = SignInAs.Pick(parties, named, request.Wish);
        return chosen.Ok
            ? SignInAnswers.SignIn(signIn.Principal(person, request, chosen.Value, actor.Language))
            : SignInAnswers.Refuse(chosen.Problems[0]);
    }
}
