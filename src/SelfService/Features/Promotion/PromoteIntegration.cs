using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>
/// Takes an integration over from test to production: all that was chosen about it, the scopes that production knows, and
/// no key.
/// </summary>
internal sealed class PromoteIntegration(
    PortvaktDb db,
    FindPromotion find,
    Grantees grantees,
    CustomerMail mail,
    ReadyForProduction ready,
    TimeProvider clock
)
{
    public async Task<Outcome<Integration>> Handle(
        PromotionInput input,
        InstalledEnvironment target,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await find.Handle(
            input.From,
            input.ClientId,
            input.Expected,
            target,
            actor,
            cancellation
        );
        if (!found.Ok)
            return Outcome<Integration>.Failed(found.Problems);
        var source = found.Value.Source;
        if (found.Value.Twin is not null)
            return Problem.Of(Problems.TwinExists, target.Name);
        if (!source.Active)
            return Problem.Of(Problems.ClientInactive);
        if (await CustomerRefusal(source, target, actor, cancellation) is { } refusal)
            return refusal;
        if (await ready.Missing(source.Keeper, target, cancellation) is [var missing, ..])
            return missing;
        var properties = Read(source, input);
        if (!properties.Ok)
            return Outcome<Integration>.Failed(properties.Problems);
        if (await mail.Refusal(source.Owner, source.Keeper) is { } tooMany)
            return tooMany with { Field = null };
        var now = clock.GetUtcNow();
        var twin = source.TwinIn(
            target.Name,
            properties.Value,
            found.Value.Coming.Select(offer => offer.Name),
            now
        );
        db.Integrations.Add(twin);
        db.Events.Add(IntegrationEvents.Created(twin, actor, now));
        await mail.Registered(twin, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? twin
            : Problem.Of(Problems.TwinExists, target.Name);
    }

    /// <summary>A supplier needs the same for a customer as when it makes a new one.</summary>
    private async Task<Problem?> CustomerRefusal(
        Integration source,
        InstalledEnvironment target,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (source.Supplier is null)
            return null;
        var kind = target.Kind;
        if (Permissions.Refusal(actor, Operation.CreateForCustomer, kind) is { } refusal)
            return refusal;
        var owner = await grantees.Find(source.Owner, kind, "customer", cancellation);
        // The form has no such field: the customer is the one that it was tested for.
        return owner.Ok ? null : owner.Problems[0] with { Field = null };
    }

    private static Outcome<IntegrationProperties> Read(Integration source, PromotionInput input)
    {
        var name = PlainText.Line(
            input.Name ?? source.Name,
            "name",
            IntegrationProperties.NameLength,
            Problems.NameMissing
        );
        var asked = RequestedSettings.For(source.Settings);
        var settings = ClientSettingsReader.Read(
            source.Kind,
            !source.Kind.IsLogin()
                ? asked
                : asked with
                {
                    RedirectUris = input.Addresses.RedirectUris ?? asked.RedirectUris,
                    PostLogoutRedirectUris =
                        input.Addresses.PostLogoutRedirectUris ?? asked.PostLogoutRedirectUris,
                    FrontchannelLogoutUri =
                        input.Addresses.FrontchannelLogoutUri ?? asked.FrontchannelLogoutUri,
                }
        );
        List<Problem> problems = [.. name.Problems, .. settings.Problems];
        return problems.Count > 0
            ? problems
            : source.Properties with
            {
                Name = name.Value!,
                Settings = settings.Value!,
            };
    }
}
