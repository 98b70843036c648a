using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Words for those who bring their own organisation in.</summary>
internal static class RegisterOwnTexts
{
    public static readonly Text Title = new(
        "Registrer virksomheten din",
        "Registrer verksemda di",
        "Register your organisation"
    );
    public static readonly Text Intro = new(
        "For enkeltpersonforetak og andre uten eget e-postdomene. Ansattporten viser hvem du kan representere, så du slipper å vente på kundeservice.",
        "For enkeltpersonføretak og andre utan eige e-postdomene. Ansattporten viser kven du kan representere, så du slepp å vente på kundeservice.",
        "For sole traders and others without an e-mail domain of their own. Ansattporten shows whom you may represent, so you need not wait for the service desk."
    );
    public static readonly Text First = new(
        "Logg inn med Ansattporten først, og velg virksomheten du vil registrere. Etterpå kommer du tilbake hit.",
        "Logg inn med Ansattporten først, og vel verksemda du vil registrere. Etterpå kjem du tilbake hit.",
        "First sign in with Ansattporten and choose the organisation that you want to register. You will come back here."
    );
    public static readonly Text None = new(
        "Du representerer ingen virksomhet som du kan registrere her.",
        "Du representerer inga verksemd som du kan registrere her.",
        "You represent no organisation that you can register here."
    );
    public static readonly Text NoneWhat = new(
        "Er virksomheten registrert allerede, kan en administrator der invitere deg. Ellers kan kundeservice hjelpe.",
        "Er verksemda registrert allereie, kan ein administrator der invitere deg. Elles kan kundeservice hjelpe.",
        "If your organisation is registered already, one of its administrators can invite you. Otherwise the service desk can help."
    );
    public static readonly Text AskServiceDesk = new(
        "Be kundeservice registrere",
        "Be kundeservice registrere",
        "Ask the service desk to register it"
    );
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text Which = new(
        "Hvilken virksomhet vil du registrere?",
        "Kva for ei verksemd vil du registrere?",
        "Which organisation do you want to register?"
    );
    public static readonly Text WhatFollows = new(
        "Når du registrerer, blir du medlem av virksomheten her. Neste steg er å lese og godta bruksvilkårene.",
        "Når du registrerer, blir du medlem av verksemda her. Neste steg er å lese og godta bruksvilkåra.",
        "When you register it, you become a member of the organisation here. The next step is to read and accept the terms of use."
    );
    public static readonly Text Register = new("Registrer", "Registrer", "Register");
    public static readonly Text Registered = new(
        "{0} er registrert. Godta bruksvilkårene, så kan du ta selvbetjeningen i bruk.",
        "{0} er registrert. Godta bruksvilkåra, så kan du ta sjølvbeteninga i bruk.",
        "{0} is registered. Accept the terms of use, and you can use the self-service."
    );
}
