using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>Asks a customer to let a system act for it; its administrators get a mail.</summary>
internal sealed class RequestSystemUser(
    PortvaktDb db,
    OwnSystems own,
    Grantees grantees,
    Noticer noticer,
    TimeProvider clock
)
{
    public const string CustomerField = "kunde";
    public const string ReferenceField = "referanse";

    public async Task<Outcome<Grantee>> Handle(
        Guid systemId,
        string? typed,
        string? reference,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await own.Find(systemId, environment, actor, cancellation) is not { } system)
            return Problem.Of(Problems.NotFound);
        var found = await grantees.Find(typed, environment.Kind, CustomerField, cancellation);
        var named = PlainText.AtMost(reference, ReferenceField, SystemUser.ReferenceLength);
        if (!found.Ok || !named.Ok)
            return Outcome<Grantee>.Failed([.. found.Problems, .. named.Problems]);
        var customer = found.Value.Number;
        if (customer == system.Vendor)
            return Problem.At(CustomerField, Problems.SystemUserOfSelf);
        var now = clock.GetUtcNow();
        var request = SystemUserRequest.Create(system, customer, named.Value, now);
        if (await Exists(request, cancellation))
            return Problem.At(CustomerField, Problems.SystemUserExists);
        db.SystemUserRequests.Add(request);
        db.Events.Add(
            DelegationEvents.Of(EventType.SystemUserRequested, request, system, actor, now)
        );
        await Tell(system, request, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? found
            : Problem.At(CustomerField, Problems.SystemUserRequested, found.Value.Name);
    }

    private Task<bool> Exists(SystemUserRequest request, CancellationToken cancellation) =>
        db.SystemUsers.AnyAsync(
            u =>
                u.SystemId == request.SystemId
                && u.Customer == request.Customer
                && u.ExternalReference == request.ExternalReference
                && u.Deleted == null,
            cancellation
        );

    private async Task Tell(
        RegisteredSystem system,
        SystemUserRequest request,
        CancellationToken cancellation
    )
    {
        var names = await db.NamesOf([system.Vendor, request.Customer], cancellation);
        var vendor = names.GetValueOrDefault(system.Vendor, system.Vendor.Grouped);
        var customer = names.GetValueOrDefault(request.Customer, request.Customer.Grouped);
        await noticer.Tell(
            new(
                new(request.Customer, system.Environment),
                NoticeTopics.Delegations,
                system.Title.Default,
                Links.SystemUserRequest(system.Environment, request.Id)
            )
            {
                ForAdministrators = true,
            },
            link => new MailText(
                SystemTexts.MailSubject.With(vendor),
                [
                    SystemTexts.MailWhat.With(
                        vendor,
                        system.Title.Default,
                        customer,
                        system.Environment
                    ),
                    SystemTexts.MailDecide,
                ],
                SystemTexts.MailLink,
                link
            ),
            cancellation
        );
    }
}
