using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.LoginProvider.People;
using Portvakt.LoginProvider.Representing;

namespace Portvakt.LoginProvider.Pages;

/// <summary>One step of the sign-in after the other: whom to be, then whom to represent.</summary>
internal sealed class SignInSteps(
    Reader reader,
    PersonSearch search,
    PersonMaker maker,
    SignInAs signIn
)
{
    /// <summary>The first page: whom to be.</summary>
    public async Task<IResult> Start(
        SignInRequest request,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) => People(request, await search.Find(null, request.Client, cancellation), problems);

    public Task<IResult> Take(
        string step,
        IFormCollection form,
        SignInRequest request,
        Actor actor,
        CancellationToken cancellation
    ) =>
        step switch
        {
            Step.Search => Search(form, request, cancellation),
            Step.Make => Make(form, request, actor, cancellation),
            Step.Show => Show(form, request, cancellation),
            Step.Choose => Choose(form, request, actor, cancellation),
            Step.Represent => Represent(form, request, actor, cancellation),
            Step.Cancel => Task.FromResult(
                SignInAnswers.Refuse(Problem.Of(Problems.SignInCancelled))
            ),
            _ => Start(request, [], cancellation),
        };

    private async Task<IResult> Search(
        IFormCollection form,
        SignInRequest request,
        CancellationToken cancellation
    )
    {
        var found = await search.Find(form[PersonSearch.Field], request.Client, cancellation);
        return People(request, found, found.Problem is { } problem ? [problem] : []);
    }

    private async Task<IResult> Make(
        IFormCollection form,
        SignInRequest request,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var number = form[Step.NumberField].FirstOrDefault();
        if (number is not null && !PersonNumber.IsSynthetic(number))
            return await Start(
                request,
                [Problem.Of(Problems.PersonNumberNotSynthetic)],
                cancellation
            );
        var id = await maker.Make(number, actor, cancellation);
        return await Show(await search.ById(id, cancellation), request, cancellation);
    }

    private async Task<IResult> Show(
        IFormCollection form,
        SignInRequest request,
        CancellationToken cancellation
    ) => await Show(await Person(form, cancellation), request, cancellation);

    private async Task<IResult> Show(
        NationalIdentity? person,
        SignInRequest request,
        CancellationToken cancellation
    )
    {
        if (person is null)
            return await Start(request, [], cancellation);
        var offered = await search.Offer([person], request.Client, cancellation);
        return PageAnswers.People(
            new PeopleModel(request, new FoundPeople(null, offered, 1), [])
            {
                Made = person.PersonId,
            }
        );
    }

    private async Task<IResult> Choose(
        IFormCollection form,
        SignInRequest request,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await Person(form, cancellation) is not { } person)
            return await Start(request, [], cancellation);
        var parties = await signIn.Represented(person, request, actor, cancellation);
        if (parties.Count > 1)
            return PageAnswers.Organisations(new OrganisationsModel(request, person, parties, []));
        return await Finish(person, request, parties, cancellation);
    }

    private async Task<IResult> Represent(
        IFormCollection form,
        SignInRequest request,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await Person(form, cancellation) is not { } person)
            return await Start(request, [], cancellation);
        var parties = await signIn.Represented(person, request, actor, cancellation);
        string[] organisations = [.. form[Step.OrganisationField].OfType<string>()];
        if (organisations.Length == 0)
            return Again(Problem.At(Step.OrganisationField, Problems.ChoiceMissing));
        var chosen = SignInAs.Pick(
            parties,
            [.. organisations.Where(o => o != Step.NoOrganisation)],
            request.Wish
        );
        return chosen.Ok
            ? await Finish(person, request, chosen.Value, cancellation)
            : Again(chosen.Problems[0]);

        IResult Again(Problem problem) =>
            PageAnswers.Organisations(new OrganisationsModel(request, person, parties, [problem]));
    }

    private async Task<IResult> Finish(
        NationalIdentity person,
        SignInRequest request,
        IReadOnlyList<Party> chosen,
        CancellationToken cancellation
    ) =>
        chosen.Count == 0 && request.Wish.DemandsRepresentation
            ? await Start(request, [Problem.Of(Problems.RepresentationMissing)], cancellation)
            : SignInAnswers.SignIn(signIn.Principal(person, request, chosen, reader.Language));

    private async Task<NationalIdentity?> Person(
        IFormCollection form,
        CancellationToken cancellation
    ) =>
        Guid.TryParse(form[Step.PersonField], out var id)
            ? await search.ById(id, cancellation)
            : null;

    private static IResult People(
        SignInRequest request,
        FoundPeople found,
        IReadOnlyList<Problem> problems
    ) => PageAnswers.People(new PeopleModel(request, found, problems));
}
