using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>"Min profil": the sign-in for visitors, the profile for those who are in.</summary>
internal static class ProfilePages
{
    public static async Task<IResult> Get(
        HttpContext http,
        Visit visit,
        SignInForm page,
        string? tilbake
    ) =>
        visit.Person is { } person
            ? Html.Page<ProfilePage, ProfileModel>(
                new(
                    person.Name,
                    [.. visit.Organisations.Select(o => new ProfileOrganisation(o.Name, o.Number))],
                    visit.Actor.IsOperator
                )
            )
            : await page.Page(http, null, tilbake, []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        CheckPassword check,
        SignInForm page,
        SignIn signIn,
        HalfwayTicket ticket,
        CancellationToken cancellation
    )
    {
        var back = form["tilbake"];
        var outcome = await form.Submit(() =>
            check.Handle(form["email"], form["password"], cancellation)
        );
        return outcome.Ok
            ? await Enter(http, outcome.Value, back, signIn, ticket)
            : await page.Page(http, form["email"], back, outcome.Problems);
    }

    public static async Task<IResult> PostPasskey(
        PostedForm form,
        HttpContext http,
        CheckPasskey check,
        SignInForm page,
        SignIn signIn,
        CancellationToken cancellation
    )
    {
        var back = form["tilbake"];
        var outcome = await form.Submit(() =>
            check.Handle(http, form["challenge"], form["credential"], cancellation)
        );
        if (!outcome.Ok)
            return await page.Page(http, null, back, outcome.Problems);
        await signIn.Start(http, outcome.Value, SessionWay.Passkey);
        return Results.LocalRedirect(LocalAddress.OrHome(back));
    }

    public static async Task<IResult> SignOut(
        PostedForm form,
        HttpContext http,
        PortvaktDb db,
        ProviderSignOut providers
    )
    {
        // Whom the form was made for does not matter to leaving; that it came from our page does.
        if (form.Refused?.Code == Problems.FormExpired)
            return Gate.Page(form.Refused);
        var there = Results.LocalRedirect(Links.Home);
        if (SessionClaims.From(http.User) is { } session)
        {
            there = await providers.Leave(session.Id, http.RequestAborted) ?? there;
            await db.EndSession(session.AccountId, session.Id);
        }
        await http.SignOutAsync(SessionClaims.Scheme);
        return there;
    }

    private static async Task<IResult> Enter(
        HttpContext http,
        Account account,
        string? back,
        SignIn signIn,
        HalfwayTicket ticket
    )
    {
        if (account.TwoFactorEnabled)
        {
            ticket.Give(http, account);
            return Results.LocalRedirect(Links.SecondFactor);
        }
        await signIn.Start(http, account, SessionWay.Password);
        return Results.LocalRedirect(LocalAddress.OrHome(back));
    }
}

/// <summary>An organisation that the person may act for.</summary>
public sealed record ProfileOrganisation(string Name, OrganisationId Number);
