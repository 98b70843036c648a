using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.ServiceDesk;

/// <summary>Words of the service desk's front page.</summary>
internal static class DeskTexts
{
    public static readonly Text ServiceDesk = new("Kundeservice", "Kundeservice", "Service desk");
    public static readonly Text Intro = new(
        "Det du gjør her, vises i loggen til virksomheten det gjelder.",
        "Det du gjer her, blir vist i loggen til verksemda det gjeld.",
        "What you do here shows in the log of the organisation concerned."
    );
    public static readonly Text Cases = new("Saker", "Saker", "Cases");
    public static readonly Text OneWaits = new("{0} venter", "{0} ventar", "{0} is waiting");
    public static readonly Text ManyWait = new("{0} venter", "{0} ventar", "{0} are waiting");
    public static readonly Text NoneWaits = new("Ingen venter", "Ingen ventar", "None is waiting");
    public static readonly Text Oldest = new(
        "Eldste sak fra",
        "Eldste sak frå",
        "Oldest case from"
    );
    public static readonly Text ForThem = new(
        "Venter på svar",
        "Ventar på svar",
        "Waiting for an answer"
    );
    public static readonly Text Mine = new("Mine", "Mine", "Mine");
    public static readonly Text ToCases = new("Til sakene", "Til sakene", "Go to the cases");
    public static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text Registered = new("Registrert", "Registrerte", "Registered");
    public static readonly Text WithoutTerms = new(
        "Uten godtatte vilkår",
        "Utan godtekne vilkår",
        "Terms not accepted"
    );
    public static readonly Text WithoutAdministrator = new(
        "Uten administrator",
        "Utan administrator",
        "Without administrator"
    );
    public static readonly Text ToOrganisations = new(
        "Til virksomhetene",
        "Til verksemdene",
        "Go to the organisations"
    );
    public static readonly Text FindPerson = new(
        "Finn en person",
        "Finn ein person",
        "Find a person"
    );
    public static readonly Text Register = new(
        "Registrer virksomhet",
        "Registrer verksemd",
        "Register organisation"
    );
    public static readonly Text Service = new("Tjenesten", "Tenesta", "The service");
    public static readonly Text Fine = new("I orden", "I orden", "Fine");
    public static readonly Text NeedsAttention = new(
        "Trenger oppmerksomhet",
        "Treng merksemd",
        "Needs attention"
    );
    public static readonly Text FailedJobs = new(
        "Jobber som feilet",
        "Jobbar som feila",
        "Jobs that failed"
    );
    public static readonly Text MailsSetAside = new(
        "E-post lagt til side",
        "E-post lagd til side",
        "E-mails set aside"
    );
    public static readonly Text ToJobs = new("Til jobbene", "Til jobbane", "Go to the jobs");
    public static readonly Text ToOutbox = new("Til utboksen", "Til utboksen", "Go to the outbox");
}
