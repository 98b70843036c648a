using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Places;

/// <summary>
/// Finds the place that an address is about. That of an integration belongs to its keeper: a customer does not see how its
/// supplier is invoiced.
/// </summary>
internal sealed class FindPlace(PortvaktDb db, Landscape landscape)
{
    public async Task<Outcome<ServicePlace>> Handle(
        HttpContext http,
        InstalledEnvironment? environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } owner)
            return Problem.Of(Problems.NoOrganisation);
        switch (http.GetEndpoint()?.Metadata.GetMetadata<PlaceNote>()?.Level)
        {
            case PlaceLevel.Client:
                var found = await db
                    .Integrations.AsNoTracking()
                    .Kept(
                        environment!,
                        actor,
                        (string)http.GetRouteValue("clientId")!,
                        expected: null,
                        cancellation
                    );
                return found.Then<ServicePlace>(integration => Of(integration, environment!));
            case PlaceLevel.Provider:
                return new ServicePlace(
                    PlaceLevel.Provider,
                    new NoticePlace(owner, environment!.Name),
                    environment,
                    null
                );
            default:
                return new ServicePlace(
                    PlaceLevel.Organisation,
                    new NoticePlace(owner),
                    null,
                    null
                );
        }
    }

    /// <summary>As the other, to change something there.</summary>
    public async Task<Outcome<ServicePlace>> ToChange(
        HttpContext http,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var at = await Handle(http, environment, actor, cancellation);
        return
            at is { Ok: true, Value.Level: PlaceLevel.Organisation }
            && WholeOrganisation.Refusal(landscape, environment, actor) is { } refusal
            ? refusal
            : at;
    }

    private static ServicePlace Of(Integration integration, InstalledEnvironment environment) =>
        new(
            PlaceLevel.Client,
            new NoticePlace(integration.Keeper, environment.Name, integration.Id),
            environment,
            integration
        );
}
