using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>Words of the page of mercantile data.</summary>
internal static class MercantileTexts
{
    public static readonly Text Edit = new(
        "Rediger integrasjon",
        "Rediger merkantile data",
        "Edit mercantile data"
    );
    public static readonly Text IntroOrganisation = new(
        "Gjelder alle tjenestene til virksomheten der ikke noe annet er sagt.",
        "Gjeld alle tenestene til verksemda der ikkje noko anna er sagt.",
        "Applies to all services of your organisation unless something else is stated."
    );
    public static readonly Text IntroService = new(
        "La et felt være tomt, så gjelder det som er sagt for virksomheten.",
        "La eit felt vere tomt, så gjeld det som er sagt for verksemda.",
        "Leave a field empty, and the organisation's value applies."
    );
    public static readonly Text OfProvider = new(
        "Merkantile data for API-tilbyder",
        "Merkantile data for API-tilbydar",
        "Mercantile data of the API provider"
    );
    public static readonly Text Invoice = new("Faktura", "Faktura", "Invoice");
    public static readonly Text InvoiceAddress = new(
        "Fakturaadresse",
        "Fakturaadresse",
        "Invoice address"
    );
    public static readonly Text InvoiceAddressHelp = new(
        "Navn, postadresse og sted, på hver sin linje.",
        "Namn, postadresse og stad, på kvar si linje.",
        "Name, postal address and place, each on a line."
    );
    public static readonly Text InvoiceReference = new(
        "Fakturareferanse",
        "Fakturareferanse",
        "Invoice reference"
    );
    public static readonly Text InvoiceReferenceHelp = new(
        "Det fakturaen skal merkes med, for eksempel en bestillerkode.",
        "Det fakturaen skal merkast med, til dømes ein bestillarkode.",
        "What the invoice is to be marked with, such as a purchase reference."
    );
    public static readonly Text ElectronicAddress = new(
        "EHF-adresse",
        "EHF-adresse",
        "EHF address"
    );
    public static readonly Text ElectronicAddressHelp = new(
        "Organisasjonsnummeret som tar imot elektronisk faktura. Vi setter 0192: foran.",
        "Organisasjonsnummeret som tek imot elektronisk faktura. Vi set 0192: framfor.",
        "The organisation number that receives electronic invoices. We put 0192: in front."
    );
    public static readonly Text Inherits = new(
        "Arver fra virksomheten: {0}",
        "Arvar frå verksemda: {0}",
        "Inherits from the organisation: {0}"
    );
    public static readonly Text Contacts = new("Kontakter", "Kontaktar", "Contacts");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text Phone = new("Telefon", "Telefon", "Telephone");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new(
        "Merkantile data er lagret.",
        "Merkantile data er lagra.",
        "The mercantile data is saved."
    );
    public static readonly Text ReviewHeading = new("Gjennomgang", "Gjennomgang", "Review");
    public static readonly Text Review = new(
        "Alt stemmer fortsatt",
        "Alt stemmer framleis",
        "Everything is still right"
    );
    public static readonly Text ReviewHelp = new(
        "Noen bør se over dette en gang i året. Å lagre endringer teller også.",
        "Nokon bør sjå over dette ein gong i året. Å lagre endringar tel òg.",
        "Somebody should look over this once a year. Saving changes counts as well."
    );
    public static readonly Text ReviewedNow = new(
        "Notert: alt stemmer fortsatt.",
        "Notert: alt stemmer framleis.",
        "Noted: everything is still right."
    );
    public static readonly Text LastReviewed = new(
        "Sist sett over",
        "Sist sett over",
        "Last reviewed"
    );
    public static readonly Text OverdueTitle = new(
        "Ingen har sett over dette det siste året",
        "Ingen har sett over dette det siste året",
        "Nobody has looked over this in the last year"
    );
    public static readonly Text OverdueWhat = new(
        "Les gjennom og lagre, eller si at alt fortsatt stemmer.",
        "Les gjennom og lagre, eller sei at alt framleis stemmer.",
        "Read it through and save, or say that everything is still right."
    );
    public static readonly Text OverdueOrganisation = new(
        "Det som er arvet fra virksomheten, må ses over.",
        "Det som er arva frå verksemda, må sjåast over.",
        "What is inherited from the organisation needs a review."
    );
    public static readonly Text ToOrganisation = new(
        "Se over virksomhetens merkantile data",
        "Sjå over dei merkantile dataa til verksemda",
        "Review the organisation's mercantile data"
    );
    public static readonly Text MissingTitle = new(
        "Vi vet ikke hvor fakturaen skal",
        "Vi veit ikkje kvar fakturaen skal",
        "We do not know where the invoice should go"
    );
    public static readonly Text MissingWhat = new(
        "Fyll ut fakturaadresse eller EHF-adresse. Virksomheten trenger det før noe tas i bruk i produksjon.",
        "Fyll ut fakturaadresse eller EHF-adresse. Verksemda treng det før noko blir teke i bruk i produksjon.",
        "Fill in an invoice address or an EHF address. Your organisation needs it before anything is taken into production."
    );
    public static readonly Text PointsHelp = new(
        "Hit går varsler om dette.",
        "Hit går varsel om dette.",
        "Notices about this go here."
    );
    public static readonly Text NoPoints = new(
        "Ingen får varsler om dette ennå.",
        "Ingen får varsel om dette enno.",
        "Nobody gets notices about this yet."
    );
    public static readonly Text Waits = new(
        "venter på bekreftelse",
        "ventar på stadfesting",
        "not confirmed"
    );
    public static readonly Text InheritedPoint = new("arvet", "arva", "inherited");
    public static readonly Text ChangePoints = new(
        "Endre varslingspunkter",
        "Endre varslingspunkt",
        "Change notification points"
    );
    public static readonly Text AddPoint = new(
        "Legg til varslingspunkt",
        "Legg til varslingspunkt",
        "Add a notification point"
    );
    public static readonly Text Services = new(
        "Virksomhetens tjenester",
        "Tenestene til verksemda",
        "The organisation's services"
    );

    /// <summary>What a contact can be asked about.</summary>
    public static Text Topic(ContactTopic about) =>
        about switch
        {
            ContactTopic.Technical => new(
                "Teknisk kontakt",
                "Teknisk kontakt",
                "Technical contact"
            ),
            ContactTopic.Security => new(
                "Sikkerhetskontakt",
                "Tryggleikskontakt",
                "Security contact"
            ),
            ContactTopic.Agreement => new(
                "Avtaleansvarlig",
                "Avtaleansvarleg",
                "Contact for the agreement"
            ),
            _ => new("Fakturakontakt", "Fakturakontakt", "Invoice contact"),
        };
}
