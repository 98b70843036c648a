using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about clients that a supplier registers for a customer.</summary>
internal static class SupplierTexts
{
    public static readonly Text ForCustomer = new(
        "For en kunde",
        "For ein kunde",
        "For a customer"
    );
    public static readonly Text ForCustomerHelp = new(
        "Kundens organisasjonsnummer, {0} siffer, når integrasjonen skal stå på kunden og ikke på dere. Vi viser navnet før noe opprettes.",
        "Organisasjonsnummeret til kunden, {0} siffer, når integrasjonen skal stå på kunden og ikkje på dykk. Vi viser namnet før noko blir oppretta.",
        "The customer’s organisation number, {0} digits, when the integration is to belong to the customer and not to you. We show the name before anything is created."
    );
    public static readonly Text TakesTwo = new(
        "Feltet krever både «{0}» og «{1}» i dette miljøet.",
        "Feltet krev både «{0}» og «{1}» i dette miljøet.",
        "The field takes both “{0}” and “{1}” in this environment."
    );
    public static readonly Text CheckCustomer = new(
        "Kontroller kunden",
        "Kontroller kunden",
        "Check the customer"
    );
    public static readonly Text WillBelongTo = new(
        "Integrasjonen blir registrert på",
        "Integrasjonen blir registrert på",
        "The integration will belong to"
    );
    public static readonly Text WhatFollows = new(
        "Nøkler og scopes er deres, og det er deres egne tilganger som gjelder. Kunden får beskjed, ser integrasjonen i listen sin og kan deaktivere den. Stemmer det, trykker du på Opprett en gang til.",
        "Nøklar og scope er dykkar, og det er dykkar eigne tilgangar som gjeld. Kunden får beskjed, ser integrasjonen i lista si og kan deaktivere han. Stemmer det, trykkjer du på Opprett ein gong til.",
        "Keys and scopes are yours, and your own access applies. The customer is told, sees the integration in its list and can deactivate it. If this is right, press Create once more."
    );
    public static readonly Text UnknownCustomer = new(
        "Registeret kjenner ikke {0}",
        "Registeret kjenner ikkje {0}",
        "The register does not know {0}"
    );
    public static readonly Text SubUnit = new("Underenhet", "Undereining", "Sub unit");
    public static readonly Text NotInRegister = new(
        "Ikke i registeret",
        "Ikkje i registeret",
        "Not in the register"
    );
    public static readonly Text Customer = new("Kunde", "Kunde", "Customer");
    public static readonly Text Supplier = new("Leverandør", "Leverandør", "Supplier");
    public static readonly Text For = new("For", "For", "For");
    public static readonly Text By = new("Registrert av", "Registrert av", "Registered by");
}
