using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>An e-mail domain that decides which organisation a person belongs to. Several may share one.</summary>
public sealed class EmailDomain
{
    private EmailDomain() { }

    public Guid Id { get; private set; }

    /// <summary>Lower case, without @.</summary>
    public string Domain { get; private set; } = "";

    public OrganisationId Organisation { get; private set; }

    /// <summary>Whether mail.example.no belongs to example.no too.</summary>
    public bool WithSubdomains { get; private set; }

    public static Outcome<EmailDomain> Create(
        string? domain,
        OrganisationId organisation,
        bool withSubdomains,
        DateTimeOffset now
    )
    {
        var name = (domain ?? "").Trim().TrimStart('@').ToLowerInvariant();
        if (!WorkEmail.IsDomain(name))
            return Problem.At("domain", Problems.DomainMalformed, name);
        if (PublicMailDomains.Contains(name))
            return Problem.At("domain", Problems.DomainPublic, name);
        return new EmailDomain
        {
            Id = Identifiers.New(now),
            Domain = name,
            Organisation = organisation,
            WithSubdomains = withSubdomains,
        };
    }

    /// <summary>Gives it to another organisation.</summary>
    public void MoveTo(OrganisationId organisation) => Organisation = organisation;

    /// <summary>Whether an address in <paramref name="domain"/> belongs here.</summary>
    public bool Covers(string domain) =>
        domain == Domain
        || (WithSubdomains && domain.EndsWith("." + Domain, StringComparison.Ordinal));
}
