using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Notices;

/// <summary>
/// Where the invoice goes and whom to speak with ("merkantile data"), for an organisation as a whole or for one of its
/// services. What is null or empty at a service holds from the organisation.
/// </summary>
public sealed class MercantileData : Aggregate
{
    /// <summary>How long it may stand before somebody must look at it again.</summary>
    public static readonly TimeSpan ReviewAfter = TimeSpan.FromDays(365);

    /// <summary>Longest line.</summary>
    public const int LineLength = 255;

    /// <summary>Longest address, of several lines.</summary>
    public const int InvoiceAddressLength = 1000;

    private MercantileData() { }

    /// <summary><see cref="NoticePlace.Key"/>: one row for each place.</summary>
    public string Place { get; private set; } = "";

    public OrganisationId Owner { get; private set; }

    public EnvironmentName? Environment { get; private set; }

    public Guid? IntegrationId { get; private set; }

    public string? InvoiceAddress { get; private set; }

    /// <summary>What the invoice must be marked with.</summary>
    public string? InvoiceReference { get; private set; }

    /// <summary>The electronic invoice address (EHF/Peppol): scheme and number, such as 0192:991825827.</summary>
    public string? ElectronicAddress { get; private set; }

    public IReadOnlyList<MercantileContact> Contacts { get; private set; } = [];

    /// <summary>When somebody last said that it is right.</summary>
    public DateTimeOffset Reviewed { get; private set; }

    public static MercantileData Of(NoticePlace place, DateTimeOffset now) =>
        new()
        {
            Id = Identifiers.New(now),
            Place = place.Key,
            Owner = place.Owner,
            Environment = place.Environment,
            IntegrationId = place.IntegrationId,
            Created = now,
            LastUpdated = now,
            Reviewed = now,
        };

    /// <summary>Whether nobody has looked at it for a year.</summary>
    public bool IsOverdue(DateTimeOffset now) => Reviewed + ReviewAfter <= now;

    /// <summary>Takes what was written, which is a review as well.</summary>
    public void Write(
        string? invoiceAddress,
        string? invoiceReference,
        string? electronicAddress,
        IReadOnlyList<MercantileContact> contacts,
        DateTimeOffset now
    )
    {
        InvoiceAddress = invoiceAddress;
        InvoiceReference = invoiceReference;
        ElectronicAddress = electronicAddress;
        Contacts = contacts;
        Review(now);
    }

    /// <inheritdoc cref="Write(string?, string?, string?, IReadOnlyList{MercantileContact}, DateTimeOffset)"/>
    public void Write(MercantileFields fields, DateTimeOffset now) =>
        Write(
            fields.InvoiceAddress,
            fields.InvoiceReference,
            fields.ElectronicAddress,
            fields.Contacts,
            now
        );

    /// <summary>Somebody says that it is still right.</summary>
    public void Review(DateTimeOffset now)
    {
        Reviewed = now;
        Touch(now);
    }
}
