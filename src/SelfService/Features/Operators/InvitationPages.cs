using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Operators;

/// <summary>
/// The page behind an operator's invitation: name, password, authenticator app. The app's secret rides along in
/// the form, protected, so that nothing is stored before the code proves that the app has it.
/// </summary>
internal static class InvitationPages
{
    public static async Task<IResult> Get(
        string secret,
        JoinAsOperator join,
        IDataProtectionProvider protection,
        CancellationToken cancellation
    )
    {
        var link = await join.Find(secret, cancellation);
        return link.Ok
            ? Form(secret, link.Value, AuthenticatorSecret.New(), protection, null, [])
            : Dead(link.Problems[0]);
    }

    public static async Task<IResult> Post(
        string secret,
        PostedForm form,
        HttpContext http,
        Visit visit,
        JoinAsOperator join,
        SignIn signIn,
        IDataProtectionProvider protection,
        CancellationToken cancellation
    )
    {
        var link = await join.Find(secret, cancellation);
        if (!link.Ok)
            return Dead(link.Problems[0]);
        if (Unprotect(protection, form["authenticator"]) is not { } authenticator)
            return Form(
                secret,
                link.Value,
                AuthenticatorSecret.New(),
                protection,
                form["name"],
                [Problem.Of(Problems.FormExpired)]
            );
        var input = new JoinInput(form["name"], form["password"], authenticator, form["code"]);
        var outcome = await form.Submit(() =>
            join.Handle(link.Value, input, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(
                secret,
                link.Value,
                authenticator,
                protection,
                input.Name,
                outcome.Problems
            );
        await signIn.Start(http, outcome.Value, SessionWay.PasswordAndCode);
        return Results.LocalRedirect(Links.ServiceDesk);
    }

    private static IResult Form(
        string secret,
        OneTimeLink link,
        string authenticator,
        IDataProtectionProvider protection,
        string? name,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<InvitationPage, InvitationModel>(
            new(
                Links.WithSecret(Links.OperatorInvitation, secret),
                link.Email,
                name,
                authenticator,
                Protector(protection).Protect(authenticator),
                problems
            ),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static IResult Dead(Problem problem) => Gate.Page(problem);

    private static IDataProtector Protector(IDataProtectionProvider protection) =>
        protection.CreateProtector("operator-authenticator");

    /// <summary>Null for a value that is not ours.</summary>
    private static string? Unprotect(IDataProtectionProvider protection, string? value)
    {
        try
        {
            return value is null ? null : Protector(protection).Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
