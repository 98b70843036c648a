namespace Portvakt.SelfService.Tests.Rest.Matrix;

/// <summary>
/// Every route of the API with what each caller is answered. Addresses and bodies are those of the document's examples,
/// about something that is planted for each call.
/// </summary>
internal static class MatrixTable
{
    public static IReadOnlyList<MatrixRow> Rows { get; } =
        MatrixRow.Read(
            """
            Route                                              Own Other Supplier Unscoped Rival Nobody Wrong Expired Elsewhere
            GET    /api/v1/openapi.json                        200 200   200      200      200   200    200   200     200
            GET    /api/v1/clients                             200 200   200      200      200   401    403   401     401
            POST   /api/v1/clients                             200 200   200      403      200   401    403   401     401
            GET    /api/v1/clients/{clientId}                  200 403   200      403      403   401    403   401     401
            PUT    /api/v1/clients/{clientId}                  200 403   200      403      403   401    403   401     401
            DELETE /api/v1/clients/{clientId}                  200 403   200      403      403   401    403   401     401
            GET    /api/v1/clients/{clientId}/usage            200 403   200      403      403   401    403   401     401
            POST   /api/v1/clients/{clientId}/secret           200 403   200      403      403   401    403   401     401
            GET    /api/v1/clients/{clientId}/jwks             200 403   200      403      403   401    403   401     401
            POST   /api/v1/clients/{clientId}/jwks             200 403   200      403      403   401    403   401     401
            PUT    /api/v1/clients/{clientId}/jwks             200 403   200      403      403   401    403   401     401
            DELETE /api/v1/clients/{clientId}/jwks             200 403   200      403      403   401    403   401     401
            GET    /api/v1/clients/{clientId}/jwks/{kid}       200 403   200      403      403   401    403   401     401
            PUT    /api/v1/clients/{clientId}/jwks/{kid}       200 403   200      403      403   401    403   401     401
            DELETE /api/v1/clients/{clientId}/jwks/{kid}       200 403   200      403      403   401    403   401     401
            GET    /api/v1/clients/{clientId}/keys/usage       200 403   200      403      403   401    403   401     401
            POST   /api/v2/clients/{clientId}/key              200 403   200      403      403   401    403   401     401
            GET    /api/v1/clients/{clientId}/onbehalfof       200 403   200      403      403   401    403   401     401
            POST   /api/v1/clients/{clientId}/onbehalfof       200 403   200      403      403   401    403   401     401
            GET    /api/v1/clients/{clientId}/onbehalfof/{id}  200 403   200      403      403   401    403   401     401
            PUT    /api/v1/clients/{clientId}/onbehalfof/{id}  200 403   200      403      403   401    403   401     401
            DELETE /api/v1/clients/{clientId}/onbehalfof/{id}  200 403   200      403      403   401    403   401     401
            GET    /api/v1/promotions/{from}/{clientId}        200 404   200      404      404   401    403   401     401
            POST   /api/v1/promotions/{from}/{clientId}        200 404   400      404      404   401    403   401     401
            GET    /api/v1/scopes                              200 200   403      200      403   401    403   401     401
            POST   /api/v1/scopes                              200 400   403      400      403   401    403   401     401
            PUT    /api/v1/scopes                              200 403   403      403      403   401    403   401     401
            DELETE /api/v1/scopes                              200 403   403      403      403   401    403   401     401
            GET    /api/v1/scopes/scope                        200 403   403      403      403   401    403   401     401
            GET    /api/v1/scopes/affected                     200 403   403      403      403   401    403   401     401
            GET    /api/v1/scopes/all                          200 200   200      200      200   200    200   200     200
            GET    /api/v1/scopes/access                       200 403   403      403      403   401    403   401     401
            GET    /api/v1/scopes/access/all                   200 200   200      200      200   401    403   401     401
            PUT    /api/v1/scopes/access/{consumerOrgno}       200 403   403      403      403   401    403   401     401
            DELETE /api/v1/scopes/access/{consumerOrgno}       200 403   403      403      403   401    403   401     401
            POST   /api/v1/scopes/access/{consumerOrgno}/undo  200 403   403      403      403   401    403   401     401
            POST   /api/v1/scopes/access/bulk                  200 403   403      403      403   401    403   401     401
            GET    /api/v1/scopes/access/requests              200 200   403      200      403   401    403   401     401
            POST   /api/v1/scopes/access/requests              200 200   200      200      200   401    403   401     401
            POST   /api/v1/scopes/access/requests/{id}/approve 200 404   403      404      403   401    403   401     401
            POST   /api/v1/scopes/access/requests/{id}/withdraw 200 404  404      404      404   401    403   401     401
            POST   /api/v1/scopes/access/requests/{id}/decline 200 404   403      404      403   401    403   401     401
            GET    /api/v1/scopes/access/rules                 200 200   403      200      403   401    403   401     401
            POST   /api/v1/scopes/access/rules                 200 400   403      400      403   401    403   401     401
            DELETE /api/v1/scopes/access/rules/{id}            200 404   403      404      403   401    403   401     401
            GET    /api/v1/prefix                              200 200   403      200      403   401    403   401     401
            GET    /api/v1/prefix/check                        200 200   403      200      403   401    403   401     401
            GET    /api/v1/prefix/all                          200 200   200      200      200   200    200   200     200
            GET    /api/v1/delegationsources                   200 200   200      200      200   200    200   200     200
            GET    /api/v1/organizations/{orgnr}               200 200   200      200      200   200    200   200     200
            GET    /api/v1/auth/user                           200 200   200      200      200   401    403   401     401
            GET    /api/v1/mercantile-data                     200 200   403      200      403   401    403   401     401
            PUT    /api/v1/mercantile-data                     200 200   403      200      403   401    403   401     401
            GET    /api/v1/provider/mercantile-data            200 200   403      200      403   401    403   401     401
            PUT    /api/v1/provider/mercantile-data            200 200   403      200      403   401    403   401     401
            GET    /api/v1/clients/{clientId}/mercantile-data  200 404   200      404      404   401    403   401     401
            PUT    /api/v1/clients/{clientId}/mercantile-data  200 404   200      404      404   401    403   401     401
            GET    /api/v1/notification-points                 200 200   403      200      403   401    403   401     401
            POST   /api/v1/notification-points                 200 200   403      200      403   401    403   401     401
            DELETE /api/v1/notification-points/{id}            200 404   403      404      403   401    403   401     401
            GET    /api/v1/provider/notification-points        200 200   403      200      403   401    403   401     401
            POST   /api/v1/provider/notification-points        200 200   403      200      403   401    403   401     401
            DELETE /api/v1/provider/notification-points/{id}   200 404   403      404      403   401    403   401     401
            GET    /api/v1/clients/{clientId}/notification-points 200 404 200     404      404   401    403   401     401
            POST   /api/v1/clients/{clientId}/notification-points 200 404 200     404      404   401    403   401     401
            DELETE /api/v1/clients/{clientId}/notification-points/{id} 200 404 200 404     404   401    403   401     401
            GET    /api/v1/webhooks                            200 200   403      200      403   401    403   401     401
            POST   /api/v1/webhooks                            200 200   403      200      403   401    403   401     401
            DELETE /api/v1/webhooks/{id}                       200 404   403      404      403   401    403   401     401
            POST   /api/v1/webhooks/{id}/secret                200 404   403      404      403   401    403   401     401
            POST   /api/v1/webhooks/{id}/test                  200 404   403      404      403   401    403   401     401
            GET    /api/v1/events                              200 200   403      200      403   401    403   401     401
            GET    /api/v1/explanations                        200 200   404      404      404   401    403   401     401
            POST   /api/v1/explanations                        200 200   200      200      200   401    403   401     401
            """
        );
}
