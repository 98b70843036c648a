using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;

namespace Portvakt.SelfService.Registered;

/// <summary>Tells the administrators of a customer by mail that a supplier has registered a client in its name.</summary>
internal sealed class CustomerMail(PortvaktDb db, Noticer noticer, MailLimit limit)
{
    /// <summary>
    /// Why a supplier cannot register one more for a customer now, or null. No client is registered without its customer
    /// being told, so what cannot be told has to wait. Ask it before anything is added: counting saves.
    /// </summary>
    public async Task<Problem?> Refusal(OrganisationId owner, OrganisationId registrar) =>
        owner == registrar || await limit.AllowsBySupplier(registrar)
            ? null
            : Problem.At("customer", Problems.CustomersTooMany);

    /// <summary>Adds the mails to the next save; nothing for an organisation's own client.</summary>
    public async Task Registered(Integration integration, CancellationToken cancellation)
    {
        if (integration.Supplier is not { } supplier)
            return;
        var customer = integration.Owner;
        var names = await db.NamesOf([customer, supplier], cancellation);
        var name = names.GetValueOrDefault(supplier, supplier.Grouped);
        await noticer.Tell(
            new(
                new(customer, integration.Environment),
                NoticeTopics.Integrations,
                integration.ClientId,
                Links.Integration(integration.Environment, integration.ClientId)
            )
            {
                ForAdministrators = true,
            },
            link => new MailText(
                CustomerMailTexts.Subject.With(name),
                [
                    CustomerMailTexts.What.With(
                        name,
                        supplier.Grouped,
                        integration.Name,
                        names.GetValueOrDefault(customer, customer.Grouped),
                        integration.Environment
                    ),
                    CustomerMailTexts.Means,
                    CustomerMailTexts.Stop,
                ],
                CustomerMailTexts.Link,
                link
            ),
            cancellation
        );
    }
}
