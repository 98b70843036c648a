using System.CommandLine;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Features.AdminClients;

namespace Portvakt.Server.Commands;

/// <summary>
/// portvakt admin-client add ENVIRONMENT ORGNO --key FILE: gives an organisation the client with which its systems begin to
/// use the self-service API. No member can do that, since the administration scopes are the operator's to give.
/// </summary>
internal static class AdminClientCommand
{
    public static Command Create(StoreOptions options)
    {
        var environment = new Argument<string>("ENVIRONMENT")
        {
            Description = "The environment's name, such as ver2",
        };
        var number = new Argument<string>("ORGNO")
        {
            Description =
                "Organisation number, nine digits; registered with: portvakt organisation add",
        };
        var key = new Option<string>("--key")
        {
            Description =
                "File with the organisation's public key, PEM or JWK; - reads standard input. Private keys are refused",
            Required = true,
        };
        var scopes = new Option<string[]>("--scope")
        {
            Description =
                $"What it may do, once for each scope, or several in quotes: {string.Join(' ', AdministrationScopes.Grantable)}",
            DefaultValueFactory = _ => [.. GiveAdminClient.Ordinary],
        };
        var name = new Option<string>("--name")
        {
            Description = "What the client is called",
            DefaultValueFactory = _ => "Administration",
        };
        var add = new Command(
            "add",
            "Make a client with administration scopes, which its organisation is given access to; prints its client_id"
        )
        {
            environment,
            number,
            key,
            scopes,
            name,
        };
        add.SetAction(
            (parsed, cancellation) =>
                StoreCommand.Run(
                    () => options.Read(parsed),
                    async (installation, store, clock) =>
                        await new AdminClientOrder(installation, store, clock).Add(
                            parsed.GetValue(environment),
                            parsed.GetValue(number),
                            await GivenFile.Read(parsed.GetValue(key)!, cancellation),
                            parsed.GetValue(scopes)!,
                            parsed.GetValue(name),
                            cancellation
                        ),
                    cancellation
                )
        );
        return new Command("admin-client", "Clients that administer by the self-service API")
        {
            add,
        };
    }
}
